import type { Classifier } from '../language/classifier.ts'
import { feelingOf } from '../language/feelings.ts'
import { cuedEvents } from './event-cues.ts'
import { lifeEvent } from './life-events/life-events.ts'

/** What kind of life event is told of, and whether it is the speaker's own or somebody else's ("my son got an offer"). */
export type EventGuess = { readonly kind: string; readonly score: number; readonly whose: 'mine' | 'theirs' }

/** What a cue adds to the log-odds of its kind: fitted by cross-validation over the written lines, the first cue more than the rest. */
const firstCue = 2
const otherCue = 1
/** A wrong event makes a false reply, so below this none is named; a doubtful form asks for more. */
const sure = 0.5
const surer = 0.85
/** Where the next best are of the same kind of news (an exam passed, a child to be proud of), the best of them is named from here on. */
const alike = 0.36
const alikeTogether = 0.6
const considered = 12

/** It did not happen: a wish, a condition, what never was. */
const unreal =
  /\bthere(?:['’]s| is| was) an? \p{L}+ on (?:the )?(?:telly|tv|television|radio)\b|^(?:if|imagine|suppose|what if|i wish)\b|\bif (?:i|we|he|she|they|it)\b.*\b(?:would|could|might)\b|\bif (?:i|we|he|she|they|it)\b.*['’]d\b|\b(?:i|we)(?:['’]ve| have)? never (?:been|had|have|failed|lost|seen|broken)\b/iu
const asking =
  /\?\s*$|^(?:who|why|how|which|where|when|what(?:'s| is| are| was| do| did| should)|do|does|did|is|are|was|were|can|could|will|would|should|has|have (?:you|they|i))\b/i
/** Not this time, but always, once, or said of others in general. */
const general =
  /\b(?:usually|always|normally|every (?:year|summer|week)|used to|years ago|people|most|when i was (?:a|little|young|small)|called \p{Lu}\p{L}+\.?$|next to|is near|years were|was years ago|film|programme|on the (?:telly|tv|television|radio|news)|novel about|book about|song about)\b/iu
const denied = /\b(?:not|never|no|nobody|hardly|without|isn|wasn|aren|don|doesn|didn|couldn|can|won|haven|hasn)(?:['’]?t)?\b(?<!\bcan\b|\bwon\b|\bdon\b)/i
/** Somebody else stands first and does it; "she left me", "my boss shouted at me" are the speaker's own all the same. */
const theirs =
  /^(?:(?:[Aa]nd|[Ss]o|[Ww]ell|[Oo]h|[Bb]ut|[Aa]nyway|[Tt]oday|[Yy]esterday|[Ll]ast night|[Gg]uess what)[, ]+)*(?:[Mm]y (?!(?:own|interview|exam|operation|results|birthday|wedding|head|back|job|date|flight|train|life|heart|tooth|thesis|review|knee|phone|car|bike|surgery|test|book|song|first|last|new)\b)[\p{L}-]+(?: [\p{L}-]+)?|[Oo]ur (?:son|daughter|eldest|youngest|kid|boy|girl|neighbou?rs?)\b[\p{L} ]{0,12}|(?!(?:Got|Just|Had|Been|Went|Found|Lost|It|The|A|An|This|That|Still|Finally|Another|Day|First|No|Not|So|I|We|You|Nobody|Everyone|Someone|Today|\p{Lu}\p{Ll}+(?:ed|ing))\b)\p{Lu}\p{Ll}+|[Hh]e|[Ss]he|[Tt]hey)(?:['’]s|['’]ve)? (?:(?:just|finally|has|have|had|is|are|was|were|been|got|gets|being|going)\b|\p{L}+(?:ed|s)\b)(?!.*\b(?:me|us|i|I|we|my|our)\b)/u
/** Kinds that are the speaker's even where somebody else is the subject. */
const ownAnyway =
  /^(?:death|parent-ill|child-|childs-|pet-|new-pet|dementia|caring|missing|funeral|quarrel|was-left|stood-up|waiting-for-a-message|trouble|friend-|visit|family|grandchildren|proud-of-child|worn-out|neighbours|someones-birthday|kind-stranger|rude-stranger|reconciliation|weather|match|travel|something-broken|anniversary-of-death|clearing|hospital-visit|drifting|passed-over)/

const animal = String.raw`dog|cat|pup|kitten|rabbit|hamster|horse|pony|parrot|budgie|bird|guinea pig|tortoise|labrador|terrier|spaniel|greyhound|collie|retriever|poodle|chicken|pet\b|vet\b|vet['’]?s|put (?:him|her|\p{Lu}\p{L}+|(?:the|our|my|old)[\p{L} ]+) (?:down|to sleep)|paw|litter`
const parents = String.raw`mum|mom|mam\b|mother|dad|father|parent|mama|papa|pop\b|gran|nan\b|nana|aunt|uncle|in-law|grand`
const child = String.raw`kid|son\b|sons|daughter|boy|girl|bab[yi]|child|toddler|little one|youngest|eldest|oldest|twin|lad\b|lass|teen|school|nursery|uni|niece|nephew|\d+[- ]year|\p{L}+teen|newborn|bedtime|tantrum|napp`
/** Without such a word this kind is surely not told of, however alike the rest sounds: a death in the family is never guessed. */
const needed: readonly (readonly [RegExp, RegExp])[] = (
  [
    ['death-of-parent', parents + '|orphan|hospice'],
    ['death-of-partner', 'wife|husband|partner|widow|girlfriend|boyfriend|fianc|spouse|years we had|married'],
    ['death-of-friend', 'died|dead|death|passed|gone|killed|lost|life|funeral'],
    ['death-of-pet|pet-ill', animal],
    [
      'new-pet',
      `(?:i|we|us|our|new|adopt|rescue|foster|picked up|pick(?:ing)? up|kid|son|daughter|name[d]?)[^.]{0,40}(?:${animal})|(?:${animal})[^.]{0,30}(?:home|ours|new|asleep on my foot|weeks old)|pupp(?:y|ies)|kitten`,
    ],
    ['parent-ill|dementia-in-family', parents + '|dementia|alzheimer|care home|memory|husband|wife|he |she '],
    ['child-ill|childs-first-day|worn-out-parent|trouble-with-teenager|child-leaves-home', child + '|\\p{Lu}\\p{Ll}+'],
    ['grandchildren', 'grand(?:son|daughter|child|kid|mother|father|ma\\b|pa\\b)|nana|first grandchild'],
    ['engagement', 'engaged|engagement|propos(?:ed?|al)\\b(?! (?:we|that|a |to take|going|moving))|marry|married|ring\\b|said yes|said no|one knee'],
    ['wedding', 'wed|marr|bride|aisle|best man|knot|hen (?:do|night|party)|stag|groom|venue|ceremony|bouquet|vows|usher'],
    [
      'operation',
      "operat|\\bop\\b|(?<!doctor['’]?s )surger|surgeon|theatre|anaesth|anesth|hip|knee|cataract|tonsil|appendix|gallbladder|c-section|transplant|bypass|under the knife|taking it out|take it out",
    ],
    [
      'day-off',
      "days? off|week off|(?:['’]m|['’]re|am|are|got|have) off|off (?:work|tomorrow|till|until|sick)|time off|leave\\b|bank holiday|holiday|no work|no school|snow day|weekend|sent us home|called in sick",
    ],
    [
      'exam|exam-passed|exam-failed',
      'exam(?! years)|test|pass|fail|licen[cs]e|degree|grade|mark|graduat|result|finals|revis|viva|audition|course|aced|phd|gcse|a[- ]?levels?|first\\b|resit|got into|accepted|university|school|class|cram|qualif|paper',
    ],
    ['promotion', 'promot|raise|rise|made|manager|head of|lead|charge|senior|partner|grade|captain|consultant|sergeant|new (?:head|boss|deputy|director)'],
    ['birth', 'born|birth|labou?r|baby|bab|twins|waters|boy|girl|pounds|mum\\b|dad\\b|mother|father|aunt|uncle|nephew|niece|arrived|son\\b|daughter'],
    ['miscarriage', 'miscarr|lost|heartbeat|bab|pregnan|bleed|ectopic|stillb|scan|weeks|due date'],
    ['divorce|signing-divorce-papers', 'divorc|separat|custody|solicitor|lawyer|papers|decree|signed|signature|judge|mediat|final order|single|split'],
    [
      'affair',
      'affair|cheat|sle(?:pt|eping)|else|messages|texts|lipstick|receipt|hotel|other (?:man|woman)|another (?:man|woman)|married|kiss|unfaithful|dating|lying|lied|seeing',
    ],
    [
      'neighbours',
      'noise|nois|loud|music|part(?:y|ies)|shout|complain|fence|bark|moved in|moving in|note|drill|park|smok|row\\b|argu|bang|soup|stomp|boots|cr(?:y|ies)|hammer|wall|tree|hedge|bins|rubbish|fight|till|again|new neighbour|knock|sing|words',
    ],
    ['book-or-film', 'book|novel|film|movie|series|show|documentar|cinema|chapter|watch|episode|ending|finish|re-?read|reading (?!the paper)'],
    ['party', 'part(?:y|ies)|danc|housewarming|barbecue|karaoke|night out|leaving do|work do|fancy dress|celebrat|\\bdo\\b'],
  ] as const
).map(([kinds, words]) => [new RegExp(`^(?:${kinds})$`), new RegExp(`(?:^|[^\\p{L}])(?:${words})`, 'iu')] as const)
/** "I'm not going to the party" tells of no party; "I can't believe I passed" and "I can't wait" do. */
const didNot =
  /\b(?:(?:am|['’]m|is|['’]s|are|['’]re|was|were|did|do|does|has|have|had|will|would) not|(?:is|are|was|were|did|do|does|has|have|had|wo|would)n['’]?t|never)\b(?! (?:been (?:happier|so)|felt|believe))/i
/** Somebody at work got what is good: whether that is good news is not known. */
const atWork = /^(?:promotion|praise-at-work|job-offer|good-news-money)$/
const ofKin =
  /\b(?:my|our)\b[^.]{0,14}\b(?:son|daughter|kid|boy|girl|lad|wife|husband|partner|girlfriend|boyfriend|mum|mom|dad|mother|father|sister|brother|friend|mate|cousin|niece|nephew|fianc\p{L}+|grand\p{L}+)\b/iu

/** Joins cues and the trained reader: cues are precise but blunt, the reader knows phrases but has seen few. */
export function eventIn(text: string, events: Classifier): EventGuess | undefined {
  if (asking.test(text) || unreal.test(text)) return undefined
  const cued = cuedEvents(text)
  const guesses = events.classify(text, considered)
  let rest = 1
  const odds = guesses
    .map(({ label, score }) => {
      rest -= score
      return { label, weight: score * Math.exp(cued[0] === label ? firstCue : cued.includes(label) ? otherCue : 0) }
    })
    .sort((a, b) => b.weight - a.weight)
  const best = odds[0]
  if (!best || best.label === 'none') return undefined
  const score = best.weight / odds.reduce((sum, { weight }) => sum + weight, Math.max(0, rest))
  const valence = lifeEvent(best.label)?.valence ?? 0
  const felt = feelingOf(text).valence
  const sign = Math.sign(valence)
  const kin =
    odds.slice(0, 3).reduce((sum, { label, weight }) => sum + (Math.sign(lifeEvent(label)?.valence ?? 0) === sign ? weight : 0), 0) * (score / best.weight)
  const doubtful = general.test(text) || (valence > 0.3 && (denied.test(text) || felt <= -0.5)) || (valence < -0.3 && felt >= 0.55)
  if (score < (doubtful ? surer : sure) && (doubtful || score < alike || kin < alikeTogether)) return undefined
  if (needed.some(([kinds, words]) => kinds.test(best.label) && !words.test(text))) return undefined
  if (valence > 0 && best.label !== 'giving-something-up' && didNot.test(text)) return undefined
  const whose = !ownAnyway.test(best.label) && theirs.test(text) ? 'theirs' : 'mine'
  if (whose === 'theirs' && atWork.test(best.label) && !ofKin.test(text)) return undefined
  return { kind: best.label, score: round(score), whose }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
