/**
 * How much a clause tells: whether it is grave, says something of its own, or hardly anything. Of several clauses the richest is
 * answered. A few keys name what has lines of its own (`lines/plain.ts`) or what no event may be read into.
 */
import type { Clause } from './talk/gist.ts'

/** `died`, `grave`, `told`, `thin` and `light`, in falling order of what they tell; the others are meant by their names. */
export type Pattern =
  | 'died'
  | 'grave'
  | 'told'
  | 'thin'
  | 'light'
  | 'lets'
  | 'imperative'
  | 'generalYou'
  | 'elliptic'
  | 'disclaimer'
  | 'amLate'
  | 'alone'
  | 'allClear'
  | 'lostGame'

const doings = new Set(
  'buy order purchase cook bake roast fry grill finish complete submit end start begin join misplace find discover break crack smash dent scratch fix repair mend install assemble clean tidy vacuum hoover declutter wash iron sort organise organize mop scrub dust unpack pack read watch binge stream play jog cycle swim hike exercise train climb stretch run walk forget learn study practise practice revise try taste donate plant garden water harvest weed mow dig dream help quit stop apply book reserve sell spend laugh fall trip slip cancel postpone pay photograph write sing dance rehearse dye make build create knit sew paint draw carve crochet design sketch compose invent eat drink meet visit call ring phone text email message lose throw feel tell confess admit say trust miss think consider believe reckon guess love like enjoy adore prefer hate dislike detest loathe stand get grab receive wait work see sleep go head drive travel fly give live talk speak chat listen wish hope wonder want need'.split(
    ' ',
  ),
)
const graveDoings = /^(?:lose|cry|weep|win|fail)$/
const good =
  /^(good|great|nice|lovely|wonderful|amazing|brilliant|fantastic|perfect|fun|beautiful|delicious|excellent|awesome|better|well|fine|fabulous|superb|magical|gorgeous|sweet|relaxing|interesting|exciting|hilarious|funny|cosy|peaceful|smooth|smoothly|incredible|impressive|tasty|charming|pleasant|moving|special|successful|worth|cool|lit|epic|decent|okay|ok|alright)$/
const bad =
  /^(bad|badly|awful|terrible|horrible|rubbish|boring|disappointing|dreadful|poor|poorly|sad|worse|worst|wrong|stressful|exhausting|difficult|hard|tough|painful|annoying|frustrating|depressing|lousy|miserable|pointless|mess|disaster|tedious|dull|rough|scary|ugly|disgusting|gross|embarrassing|awkward|tiring|hell|nightmare|mid|trash|crap|shit|shite|unbearable|unfair|confusing|tense|chaotic|mad|nasty|cringe|bland|cold|overrated|rude|long)$/
const ills =
  /^(cold|flu|fever|headache|migraine|cough|temperature|hangover|stomachache|toothache|sore|bug|covid|virus|infection|cramps|pain|allergies|hayfever|rash|period)$/
const aches =
  /^(back|knee|knees|head|neck|shoulder|shoulders|tooth|teeth|foot|feet|stomach|throat|hip|ankle|wrist|hand|hands|eyes|eye|leg|legs|arm|ear|chest|belly|tummy|body|joints|finger|toe)$/
const pets =
  /^(cat|cats|dog|dogs|puppy|kitten|hamster|rabbit|rabbits|bunny|parrot|budgie|guinea pig|tortoise|fish|goldfish|horse|pony|hen|hens|chicken|chickens|ferret|snake|gecko|spaniel|labrador|terrier|poodle|retriever|collie|pug|beagle)$/

export function patternsOf(c: Clause, future: boolean): Pattern[] {
  const text = c.text.toLowerCase()
  const me = c.subject === 'i' || c.subject === 'we' || c.subject === 'none'
  const whole = wholeOf(c, text)
  if (whole) return [whole]
  const out: Pattern[] = plainlyGrave(c, text, me)
  if (c.verb && me) out.push(...ofMe(c, text))
  else if (c.subject === 'it' || c.subject === 'thing') out.push(...ofThing(c, text))
  else if (c.subject === 'there' && c.object) out.push('thin')
  else if (/^(?:human|he|she|they)$/.test(c.subject)) out.push(...ofOther(c, text, future))
  else if (!c.verb && c.fragment) out.push(...ofFragment(c, text))
  if (!c.verb && /\bback from\b/.test(text)) out.push('told')
  return [...new Set(out)]
}

/** What a clause is altogether, whatever else stands in it. */
function wholeOf(c: Clause, text: string): Pattern | undefined {
  if (/^(?:let us|let's|lets) /.test(text)) return 'lets'
  if (
    (c.subject === 'none' || c.subject === 'i') &&
    (/^(?:please|can you|could you)\b/.test(text) || (orders.test(text) && (c.form === 'present' || c.verb === '') && c.subject === 'none'))
  )
    return 'imperative'
  if (c.subject === 'you' && !c.asks) return 'generalYou'
  if ((c.verb === 'do' || c.modal === c.verb) && c.modal && c.rest === '') return 'elliptic'
  if (c.verb === 'be' && c.how === 'late' && c.subject === 'i' && c.form === 'present') return 'amLate'
  return undefined
}
const orders =
  /^(?!(?:start|move|finish|open|close|stop|play) (?:on|in|at|back|next|tomorrow|tonight|this|the \d|\w+day)\b)(?:tell|show|give|let|make|put|set|remind|add|delete|remove|stop|start|open|close|play|call me|speak|talk|be|write|read|send|find|turn|change|move|cancel|remember|forget|book|order|buy|help me|explain|say|ignore|repeat|pretend|act|recite|sing|list|count|describe|define|recommend|suggest) /

/** Sayings that weigh whoever is the subject. */
function plainlyGrave(c: Clause, text: string, me: boolean): Pattern[] {
  const out: Pattern[] = []
  if (
    /\b(?:am|was) not (?:complaining|moaning|whining|being (?:dramatic|funny|rude)|blaming)\b|\b(?:do|did) not (?:mean to|want to) (?:complain|moan|whine|bother|be a burden)\b/.test(
      text,
    )
  )
    out.push('disclaimer')
  if (/\bmy birthday\b/.test(text)) out.push('grave')
  if (
    /\b(?:benign|all clear|all-clear|in remission|came back (?:fine|clear|negative|normal)|nothing serious|results (?:are|were) (?:fine|good|normal|clear))\b/.test(
      text,
    )
  )
    out.push('allClear')
  if (
    /\b(?:lost|lose) (?:\d|the (?:game|match|final)|again)/.test(text) ||
    (c.verb === 'lose' && /^(?:game|match|final|race|cup|league)$/.test(c.object?.head ?? ''))
  )
    out.push('lostGame')
  if (/\b(?:proposed|said yes)\b/.test(text) && !/\bno\b/.test(text)) out.push('grave')
  if (me && /\b(?:left alone|leave me alone|to be alone|some peace|some space)\b/.test(text)) out.push('alone')
  return out
}

function ofMe(c: Clause, text: string): Pattern[] {
  const human = c.object?.human || /^(?:him|her|them)$/.test(c.pronoun)
  if (graveDoings.test(c.verb) && !c.negated) return ['grave']
  if (
    /\b(?:worried|worry|worrying|anxious|nervous|stressed|afraid|scared|terrified|frightened|dread\w*|proud of|torn|argue|argued|arguing|argument|fight|fought|row|quarrel\w*|fell out|falling out)\b/.test(
      text,
    )
  )
    return ['grave']
  if (c.verb === 'miss' && human && !c.negated) return ['grave']
  if (
    /\bdo not (?:really )?(?:know|understand) (?:what|how|whether|if|why|where|who|which)\b|\b(?:not sure|unsure|no idea|undecided|can ?not (?:decide|make up|stop|sleep))\b/.test(
      text,
    )
  )
    return ['grave']
  if (c.chain[0] === 'decide' || c.verb === 'decide') return ['grave']
  if (/^(?:wish|hope|wonder)$/.test(c.verb)) return ['light']
  if (/^(?:can|could)$/.test(c.modal) && c.negated) return ['thin']
  if (c.chain.length > 0 || /^(?:must|should|could)$/.test(c.modal)) return ['told']
  if (c.verb === 'have') return ['light']
  if (c.verb === 'be') return c.how || c.object || c.rest ? ['told'] : []
  if (doings.has(c.verb)) return ['told']
  return c.object && !c.object.human && /^(?:past|perfect|ing)$/.test(c.form) ? ['light'] : []
}

function ofThing(c: Clause, text: string): Pattern[] {
  const head = c.who?.head ?? ''
  if (c.subject === 'thing' && pets.test(head) && /\b(?:sick|ill|vet|dying|limping|vomit|not eating|hurt|lump|died?)\b/.test(text)) return ['grave']
  if (
    /^(?:go|turn|end|work|come)$/.test(c.verb) &&
    (good.test(c.how) || bad.test(c.how) || /\b(?:well|fine|great|smoothly|badly|wrong|terribl\w+|awful\w*|horribl\w+)\b/.test(c.rest))
  )
    return ['grave']
  if (
    c.subject === 'thing' &&
    (aches.test(head) ||
      /^(?:work|job|shift|day|birthday)$/.test(head) ||
      /^(?:break|die|crash|stop|leak|freeze|fail|explode|snap|burst|jam|arrive|come|cost)$/.test(c.verb))
  )
    return ['told']
  if (c.verb === 'be' && c.how) return c.form === 'past' && (good.test(c.how) || bad.test(c.how)) ? ['told'] : ['light']
  return c.subject === 'thing' ? ['light'] : []
}

function ofOther(c: Clause, text: string, future: boolean): Pattern[] {
  const toMe = /\b(?:me|us)\b/.test(text)
  if (c.verb === 'die' || (c.verb === 'pass' && /away|on\b/.test(c.rest + c.particle))) return ['died', 'grave']
  if (illness.test(text) || (goodNews.test(text) && !c.negated) || slights.test(text)) return ['grave']
  if (/^(?:leave|dump|ghost)$/.test(c.verb) && !c.object && !c.by['for']) return ['grave']
  if (toMe && (/^(?:ask|hurt)$/.test(c.verb) || wrongs.test(c.verb))) return ['grave']
  if (/^(?:say|think|reckon|claim|tell|text|write)$/.test(c.verb)) return ['thin']
  if (c.negated || c.chain.includes('keep')) return ['thin']
  if (toMe || c.chain.length > 0 || future || /^(?:come|visit|arrive|stay|move|emigrate|look|seem|sound)$/.test(c.verb)) return ['told']
  return ['light']
}
const illness =
  /\b(?:ill|sick|hospital|cancer|dementia|operation|surgery|stroke|diagnos\w+|dying|chemo|fever|flu|covid|injured|broke (?:his|her|their) \w+|heart attack)\b/
const goodNews =
  /\b(?:pregnant|engaged|married|promot\w+|expecting|new job|got the job|got into|passed|graduat\w+|had (?:a|her|his|their) baby|won|first (?:steps|word|tooth))\b/
const wrongs =
  /^(?:yell|shout|scream|ignore|insult|lie|cheat|betray|block|mock|bully|blame|criticise|criticize|laugh|snap|accuse|hurt|humiliate|embarrass|interrupt|cancel|hit|threaten|exclude|judge|tease|reject|fire|sack|unfollow|swear)$/
const slights =
  /\b(?:took (?:the |all the )?credit|as (?:his|her|their) own|my work as|not even (?:look|ask|say|thank|call|notice|reply|answer|text)|stood me up|hung up on me|talks? over me|made fun of|laughed at me|left me (?:out|on read)|does not care|slammed|behind my back|forgot (?:me|my|our|that|about me)|never (?:calls|asks|thanks|says thank))\b/

function ofFragment(c: Clause, text: string): Pattern[] {
  const { head, human } = c.fragment!
  if (/\bday\b/.test(head) || /^(?:tired|exhausted|knackered|shattered|hungry|starving)$/.test(head) || ills.test(head)) return ['told']
  return human || weather.test(text) ? ['light'] : []
}
const weather = /\b(?:rain|snow|hail|storm|thunder|drizzl|pouring|windy|foggy|freezing|sunny|sunshine)\w*/

/** Sayings that can mean only one thing. */
const plainly: readonly (readonly [RegExp, string])[] = [
  [/\b(alzheimer'?s?|dementia|memory clinic)\b/, 'dementia-in-family'],
  [
    /\bput (my|our|the) (cat|dog|rabbit|hamster|horse|puppy|kitten) (down|to sleep)\b|\b(my|our) (cat|dog|rabbit|hamster|horse) (died|has died|passed away)\b|\bhad to have (him|her|it) put (down|to sleep)\b/,
    'death-of-pet',
  ],
  [/\b(he|she) left me\b|^(he|she)( has| just)? left( me)?( today| last night| this morning)?$|\b(broke|split) up with me\b|\bdumped me\b/, 'was-left'],
  [/\bgetting (a )?divorced?\b|\b(are|we're) (separating|splitting up)\b|\bwants a divorce\b|\bfiled for divorce\b/, 'divorce'],
  [/\bsigned the (divorce )?papers\b/, 'signing-divorce-papers'],
  [/\b(laid off|made redundant|got fired|got sacked|lost my job)\b/, 'laid-off'],
  [/\bgot the job\b/, 'job-offer'],
  [/\b(handed in my notice|i quit (my job)?$|quit my job|resigned)\b/, 'resigning'],
  [/\bhave a date (on|tonight|tomorrow|this|with)\b|\bgot a date\b|\bfirst date\b/, 'first-date'],
  [/\b(i owe|i'm in debt|overdraft|can(no| no)t (pay|afford) the rent|behind on (the )?rent)\b/, 'money-worries'],
  [/\bpromoted\b|\bgot (a|the|my) promotion\b|\bmade me head of\b/, 'promotion'],
  [/\bmy mum('s| is) in hospital\b|\bmy dad('s| is) in hospital\b/, 'parent-ill'],
  [/\b(had|having) (a|another) (fight|row|argument|falling out) with (my )?(friend|best friend|mate)\b/, 'quarrel-with-friend'],
]

/** The life event that a plain statement is, without any doubt: a death, a funeral, an interview. */
export function kindFor(keys: readonly string[], c: Clause): string | undefined {
  const who = c.who?.head ?? ''
  if (keys[0] === 'died')
    return /^(mum|mom|mam|mother|mummy|dad|father|daddy|stepdad|stepmum)$/.test(who)
      ? 'death-of-parent'
      : /^(wife|husband|partner|fiance|fiancee|fiancé|fiancée)$/.test(who)
        ? 'death-of-partner'
        : /^(friend|mate|bestie|gran|grandma|grandmother|granny|nan|nana|nanna|grandad|granddad|grandpa|grandfather|brother|sister|aunt|auntie|uncle|cousin|colleague|neighbour|neighbor|niece|nephew|godmother|godfather|grandparent)$/.test(
              who,
            )
          ? 'death-of-friend'
          : undefined
  if (c.who?.head === 'funeral' || c.object?.head === 'funeral') return 'funeral'
  if (c.object?.head === 'interview' && c.verb === 'have') return 'job-interview'
  const text = c.text.toLowerCase()
  const found = plainly.find(([words]) => words.test(text))?.[1]
  const theirs = /^(friend|sister|brother|parents|son|daughter|cousin|boss|neighbour|neighbours|colleague|mate|aunt|uncle)$/.test(who)
  if (theirs && found && /divorce|left/.test(found)) return undefined
  return found && /^(job-offer|promotion|resigning|laid-off|first-date|money-worries)$/.test(found) && !/^(i|we|none|they)$/.test(c.subject) ? undefined : found
}

/** How much a clause has to say: the reply takes up the richest. */
export function weight(keys: readonly string[], c: Clause): number {
  const first = keys[0]
  if (!first) return c.fragment ? 0.6 : 0.2
  return (
    (/^(?:died|grave)$/.test(first) ? 4 : first === 'light' ? 1.5 : 2.5) -
    (first === 'elliptic' ? 3 : 0) -
    (c.subject !== 'none' || c.form !== 'ing' || c.link !== '' ? 0 : 0.8) -
    (c.subject === 'it' && /\b(me (mad|crazy|cry|laugh|smile|up|down|insane|nuts|angry|sad|happy))\b/.test(c.text) ? 2 : 0) +
    (c.object || c.who || Object.keys(c.by).length > 0 ? 0.5 : 0) +
    (c.link === 'because' ? -2.5 : 0) +
    (c.link === 'but' ? 0.6 : 0) +
    (c.link === 'if' || c.link === 'when' || c.link === 'while' || c.link === 'since' || c.link === 'until' || c.link === 'which' ? -3 : 0)
  )
}

export const isGood = (word: string): boolean => good.test(word)
export const isBad = (word: string): boolean => bad.test(word)
export const isPet = (word: string): boolean => pets.test(word)
