import type { FeelingWord } from '../words/reading.ts'

/** Plain words for feelings, as people say them, and the word of ours that they belong to. */
const table: Readonly<Record<FeelingWord, string>> = {
  glad: 'happy glad cheerful delighted pleased joyful thrilled chuffed stoked buzzing',
  proud: 'proud',
  relieved: 'relieved',
  calm: 'calm peaceful content relaxed serene chill',
  hopeful: 'hopeful optimistic',
  grateful: 'grateful thankful blessed',
  excited: 'excited pumped hyped psyched',
  sad: 'lost hopeless sad down low blue unhappy miserable gloomy heartbroken depressed tearful devastated gutted melancholy',
  lonely: 'invisible homesick lonely alone isolated lonesome',
  anxious: 'anxious nervous worried stressed tense jittery panicky uneasy restless scared afraid frightened terrified edgy',
  angry: 'grumpy cranky angry furious mad annoyed livid pissed irritated raging fuming cross frustrated resentful',
  ashamed: 'useless worthless inadequate stupid foolish silly pathetic idiotic ridiculous ashamed embarrassed humiliated mortified',
  guilty: 'guilty',
  tired: 'tired worn wrecked exhausted knackered shattered drained sleepy',
  hurt: 'hurt rejected betrayed unloved unwanted',
  jealous: 'jealous envious',
  bored: 'bored',
  overwhelmed: 'trapped overwhelmed swamped burnt burned',
  disappointed: 'disappointed',
  numb: 'numb empty flat hollow',
}
const byWord = new Map<string, FeelingWord>()
for (const [feeling, words] of Object.entries(table)) for (const word of words.split(' ')) byWord.set(word, feeling as FeelingWord)

export const feelingOf = (word: string): FeelingWord | undefined => byWord.get(word)
export const isLow = (word: FeelingWord): boolean => /^(sad|lonely|anxious|angry|ashamed|guilty|tired|hurt|jealous|overwhelmed|disappointed|numb)$/.test(word)
