import type { FeelingWord } from '../words/reading.ts'

type Entry = { readonly valence: number; readonly arousal: number; readonly word?: FeelingWord }

/** By feeling: valence, arousal, the plain word where it names one, and the words. Our own list, by ear. */
const table: readonly (readonly [number, number, FeelingWord | '', string])[] = [
  [0.8, 0.5, 'glad', 'happy|glad|pleased|delighted|cheerful|joy|joyful|overjoyed|thrilled|chuffed|made up|over moon|cheered'],
  [
    0.6,
    0.4,
    '',
    'good|great|nice|lovely|wonderful|amazing|fantastic|brilliant|awesome|beautiful|fun|funny|enjoyed|enjoy|loved|love|sweet|perfect|excellent|laughed|laughing|smile|smiled|celebrated|won|passed|succeeded|better|best|well|kind|kissed|hugged|hug|yay|hooray|congratulations|engaged|accepted|approved|graduated|promoted|wow|cool',
  ],
  [0.8, 0.5, 'proud', 'proud|pride'],
  [0.6, 0.2, 'relieved', 'relieved|relief|phew'],
  [0.5, 0.1, 'calm', 'calm|peaceful|relaxed|content|at peace|serene|quiet evening|rested'],
  [0.6, 0.4, 'hopeful', 'hopeful|optimistic|hope|looking forward|promising'],
  [0.7, 0.3, 'grateful', 'grateful|thankful|lucky|blessed|touched'],
  [0.8, 0.8, 'excited', "excited|exciting|can't wait|cant wait|pumped|ecstatic|buzzing|in love"],
  [
    -0.7,
    0.3,
    'sad',
    'sad|unhappy|miserable|heartbroken|grief|grieving|crying|cried|cry|tears|sobbing|devastated|depressed|depressing|gutted|low|blue|sorrow|mourning|miss|missing|weeping|heartache',
  ],
  [-0.7, 0.3, 'lonely', 'lonely|alone|loneliness|isolated|nobody|left out|abandoned|on own'],
  [
    -0.6,
    0.7,
    'anxious',
    'anxious|anxiety|nervous|worried|worry|worrying|scared|afraid|frightened|terrified|panic|panicking|panicked|dread|dreading|stressed|stress|stressful|tense|on edge|uneasy|fear|freaking|freaked|butterflies|scary|restless',
  ],
  [
    -0.7,
    0.8,
    'angry',
    'angry|furious|mad|pissed|annoyed|annoying|irritated|frustrated|frustrating|livid|rage|raging|fed up|outraged|resent|hate|hates|hated|fuming|sick of|shouted|yelled|screamed',
  ],
  [-0.6, 0.4, 'ashamed', 'ashamed|embarrassed|embarrassing|humiliated|humiliating|shame|mortified|stupid of|made fool|cringe|laughed at'],
  [-0.6, 0.4, 'guilty', "guilty|guilt|my fault|regret|regretting|let down|should have|shouldn't have"],
  [-0.4, 0.1, 'tired', 'tired|exhausted|exhausting|worn out|drained|knackered|shattered|burnt out|burned out|burnout|sleepy|wiped|sleepless|weary'],
  [-0.7, 0.4, 'hurt', 'hurt|hurts|betrayed|rejected|cheated|lied|dumped|ignored|insulted|used me|unloved|ghosted'],
  [-0.6, 0.5, 'jealous', 'jealous|envious|envy|jealousy'],
  [-0.3, 0.1, 'bored', 'bored|boring|dull|tedious|boredom'],
  [-0.6, 0.6, 'overwhelmed', "overwhelmed|overwhelming|too much|drowning|swamped|snowed under|can't cope|cant cope|falling apart|at limit|behind on"],
  [-0.5, 0.3, 'disappointed', "disappointed|disappointing|disappointment|letdown|failed|fail|failure|lost|unfair|missed out|passed over|didn't get|didnt get"],
  [-0.6, 0.1, 'numb', 'numb|empty|feel nothing|hollow|nothing matters|pointless|indifferent|dead inside'],
  [
    -0.6,
    0.4,
    '',
    'bad|awful|terrible|horrible|dreadful|worst|worse|shit|shitty|crap|crappy|sucks|sucked|rough|hard|difficult|tough|hell|disaster|nightmare|mess|ugh|pain|painful|sick|ill|died|dead|death|dying|divorce|divorced|fired|cancer|hospital|accident|broke|broken|fight|argued|argument|fought|left me|stolen|lonesome|hopeless|helpless|worthless|useless|stuck|trapped|ruined|wrong|cancelled|rude|cruel|mean',
  ],
  [-0.2, 0.2, '', 'meh|so so|weird|strange|awkward|odd|fine whatever|whatever|confused|unsure|uncertain'],
  [0.2, 0.1, '', 'fine|okay|ok|alright'],
]

/** One or two words, lower case, to what they feel like. */
export const feelingWords: ReadonlyMap<string, Entry> = new Map(
  table.flatMap(([valence, arousal, word, list]) =>
    list.split('|').map((entry): [string, Entry] => [entry, word === '' ? { valence, arousal } : { valence, arousal, word }]),
  ),
)
