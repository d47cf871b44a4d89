/** The kinds of questions about the person's own life that a fact answers, each with the ways in which it is put. */
import { relation, relationModifier } from './learning/kin.ts'

export type Question = {
  readonly kind:
    | 'birthday'
    | 'age'
    | 'lives'
    | 'lived'
    | 'job'
    | 'workplace'
    | 'who'
    | 'name'
    | 'likes'
    | 'dislikes'
    | 'whether likes'
    | 'allergies'
    | 'whether allergic'
    | 'where'
    | 'code'
    | 'contact'
    | 'favourite'
    | 'last saw'
    | 'last talked'
    | 'how many times'
    | 'when was'
    | 'said about'
    | 'plan'
    | 'plans'
    | 'pet'
    | 'diet'
    | 'speaks'
    | 'relations'
    | 'address'
    | 'anniversary'
    | 'own name'
    | 'owes'
    | 'lives with'
    | 'medicine'
    | 'worries'
    | 'fears'
    | 'promised'
    | 'routines'
  /** "my sister", "Anna", "I". */
  readonly whom: string
  /** What about them: a thing, a place, a subject. */
  readonly what: string
  /** How the unknown is named: "when Anna’s birthday is". */
  readonly asked: string
}

type Groups = Readonly<Record<string, string | undefined>>
type Pattern = readonly [RegExp, (groups: Groups) => Question | undefined]

const human = `(?:my|our) (?:(?:${relationModifier}) )*(?:${relation}|dog|cat)|[\\p{L}][\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)?`
const make = (source: string): RegExp => new RegExp(`^${source}$`, 'iu')

/** "my sister" as the companion says it: "your sister". */
export const asYours = (words: string): string => words.replace(/^(?:my|our)\b/i, 'your').replace(/^(?:I|me|we|us|myself)$/i, 'you')
const isMe = (words: string): boolean => /^(?:I|me|my|we|us|our)$/i.test(words)
const whose = (words: string): string => (isMe(words) ? 'your' : `${asYours(words)}${/s$/.test(words) && !/^(?:my|our) /i.test(words) ? '’' : '’s'}`)
const be = (words: string): string => (isMe(words) ? 'are' : 'is')
const does = (words: string): string => (isMe(words) ? '' : 's')
const strip = (words: string | undefined): string => (words ?? '').replace(/'s?$/, '').trim()

export const patterns: readonly Pattern[] = [
  [
    make(`(?:do you (?:know|remember|recall) |what (?:is|was) )?(?<w>(?:my|our) (?:(?:${relationModifier}) )*(?:${relation}|dog|cat))'s? name(?: again)?`),
    ({ w }) => ({ kind: 'name', whom: strip(w), what: '', asked: `what ${asYours(strip(w))} is called` }),
  ],
  [
    make(`(?:what|which) name (?:has|does|have) (?<w>(?:my|our) (?:(?:${relationModifier}) )*(?:${relation}|dog|cat))(?: have| go by)?`),
    ({ w }) => ({ kind: 'name', whom: strip(w), what: '', asked: `what ${asYours(strip(w))} is called` }),
  ],
  [
    make(`(?:when|what (?:day|date)) (?:is|was) (?<w>my|our|(?:${human})'s?) (?:next )?(?<what>birthday|anniversary|wedding anniversary|name day)(?: again)?`),
    ({ w, what = '' }) => ({ kind: what === 'birthday' ? 'birthday' : 'anniversary', whom: strip(w), what, asked: `when ${whose(strip(w))} ${what} is` }),
  ],
  [
    make(`when (?:was|were) (?<w>I|${human}) born`),
    ({ w }) => ({ kind: 'birthday', whom: strip(w), what: 'birthday', asked: `when ${asYours(strip(w))} ${isMe(strip(w)) ? 'were' : 'was'} born` }),
  ],
  [
    make(`how old (?:is|am|are|will|was|were) (?<w>I|${human})(?: (?:now|be|turning).*)?`),
    ({ w }) => ({ kind: 'age', whom: strip(w), what: '', asked: `how old ${asYours(strip(w))} ${be(strip(w))}` }),
  ],
  [
    make(`where (?:did|was) (?<w>I|we|${human}) (?:use to live|used to live|live before|living before)`),
    ({ w }) => ({ kind: 'lived', whom: strip(w), what: '', asked: `where ${asYours(strip(w))} used to live` }),
  ],
  [
    make(
      `(?:where|which (?:city|town|country)|what (?:city|town|country)) (?:do|does|am|is|are) (?<w>I|we|${human}) (?:now |currently )?(?:live|living|based)(?: in)?(?: now)?`,
    ),
    ({ w }) => ({ kind: 'lives', whom: strip(w), what: '', asked: `where ${asYours(strip(w))} live${does(strip(w))}` }),
  ],
  [
    make(`(?:what|which) (?:street|road) (?:do|am) (?:I|we) (?:live|living)(?: on| in)?`),
    () => ({ kind: 'address', whom: 'I', what: '', asked: 'which street you live on' }),
  ],
  [
    make(`who (?:do|does) (?<w>I|we|${human}) (?:live|share (?:a |the )?(?:flat|house)) with`),
    ({ w }) => ({ kind: 'lives with', whom: strip(w), what: '', asked: `whom ${asYours(strip(w))} live${does(strip(w))} with` }),
  ],
  [
    make(
      `(?:what|which) (?:medicines?|medication|tablets|pills|meds|drugs) (?:am|is|are|do|does) (?<w>I|we|${human}) (?:on|taking|take)(?: now)?|what (?:am|is) (?<x>I|${human}) taking`,
    ),
    ({ w, x }) => ({ kind: 'medicine', whom: strip(w ?? x), what: '', asked: `what ${asYours(strip(w ?? x))} take${does(strip(w ?? x))}` }),
  ],
  [
    make(
      `(?:who (?:do|does) (?<w>I|we|${human}) (?:still )?owe(?: money| anything)?(?: to)?|(?:do|does) (?<a>I|${human}) (?:still )?owe (?<b>me|us|${human})?(?: any money| anything| money)?|how much (?:do|does) (?<c>I|${human}) (?:still )?owe (?<d>me|us|${human})|what (?:do|does) (?<e>I|${human}) (?:still )?owe (?<f>me|us|${human})|who (?:still )?owes (?<g>me|us)(?: money| anything)?)`,
    ),
    ({ w, a, b, c, d, e, f, g }) => {
      const who = strip(w ?? a ?? c ?? e ?? 'anybody')
      const to = strip(b ?? d ?? f ?? g ?? '')
      return {
        kind: 'owes',
        whom: who,
        what: to,
        asked: to ? `what ${asYours(who)} owe${does(who)} ${asYours(to)}` : `whom ${asYours(who)} owe${does(who)} anything`,
      }
    },
  ],
  [make("(?:what is|what's|where is) (?:my|our) (?:home )?address"), () => ({ kind: 'address', whom: 'I', what: '', asked: 'your address' })],
  [
    make(`(?:what (?:do|does) (?<w>I|${human}) do(?: for (?:a living|work))?|what (?:is|was) (?<p>my|(?:${human})'s?) (?:job|work|profession|occupation))`),
    ({ w, p }) => ({
      kind: 'job',
      whom: strip(w ?? p),
      what: '',
      asked: `what ${asYours(isMe(strip(w ?? p)) ? 'I' : strip(w ?? p))} do${isMe(strip(w ?? p)) ? '' : 'es'} for work`,
    }),
  ],
  [
    make(`(?:where|who) (?:do|does) (?<w>I|${human}) work(?: for| at)?`),
    ({ w }) => ({ kind: 'workplace', whom: strip(w), what: '', asked: `where ${asYours(strip(w))} work${does(strip(w))}` }),
  ],
  [
    make(
      `(?:what (?:is|are|was) (?:the name of )?(?<w>(?:my|our) (?:(?:${relationModifier}) )*[\\p{L}-]+(?:-in-law)?s?)(?: called| named|'s name| name)|what (?:is|was) the name of (?<n>(?:my|our) [\\p{L} -]+)|what (?:do|did) I call (?<c>my [\\p{L} -]+))`,
    ),
    ({ w, n, c }) => {
      const whom = strip(w ?? n ?? c)
      return /^(?:my|our) (?:own )?$/.test(`${whom} `) ? undefined : { kind: 'name', whom, what: '', asked: `what ${asYours(whom)} is called` }
    },
  ],
  [make("(?:what is|what's) my name|who am I|what do you call me"), () => ({ kind: 'own name', whom: 'I', what: '', asked: 'your name' })],
  [
    make(
      'who (?:are|is) (?:my|our) (?<what>friends|family|siblings|sisters|brothers|children|kids|sons|daughters|colleagues|cousins|neighbou?rs|relatives|flatmates|roommates|housemates|nieces|nephews|aunts|uncles|grandchildren|grandsons|granddaughters|mates|best friends)',
    ),
    ({ what = '' }) => ({ kind: 'relations', whom: 'I', what, asked: `who your ${what} are` }),
  ],
  [
    make(`(?:who (?:is|was|are)|do you know(?: who)?|do you remember) (?<w>${human})(?: is| again)?`),
    ({ w }) =>
      /^(?:you|it|that|this|he|she|they|the|there|what|where|when|how|if|I|me|we|anything)\b/i.test(w ?? '')
        ? undefined
        : { kind: 'who', whom: strip(w), what: '', asked: `who ${asYours(strip(w))} is` },
  ],
  [
    make(
      `what (?:do|does) (?<w>I|we|${human}) (?:hate|dislike|not like|do not like|not enjoy)|what (?:do not (?<i>I)|do I not|does not (?<n>${human})|does (?<m>${human}) not) (?:like|enjoy|eat)`,
    ),
    ({ w, n, m }) => ({
      kind: 'dislikes',
      whom: strip(w ?? n ?? m ?? 'I'),
      what: '',
      asked: `what ${asYours(strip(w ?? n ?? m ?? 'I'))} do${isMe(strip(w ?? n ?? m ?? 'I')) ? '' : 'es'} not like`,
    }),
  ],
  [
    make(
      `(?:what|which \\w+|what (?:kind|sort) of [\\p{L} ]+|what (?:foods?|drinks?|music|things)) (?:do|does) (?<w>I|we|${human}) (?:really )?(?:like|love|enjoy|prefer)(?: (?:most|best|to (?:do|eat|drink)))?`,
    ),
    ({ w }) => ({ kind: 'likes', whom: strip(w), what: '', asked: `what ${asYours(strip(w))} like${does(strip(w))}` }),
  ],
  [
    make(`(?:do|does) (?<w>I|${human}) (?:like|love|enjoy|hate|dislike) (?<what>.+)`),
    ({ w, what = '' }) => ({ kind: 'whether likes', whom: strip(w), what, asked: `whether ${asYours(strip(w))} like${does(strip(w))} ${what}` }),
  ],
  [
    make(
      `what (?:am|is|are) (?<w>I|${human}) allergic to|what (?:are|is) (?<p>my|(?:${human})'s?) allerg(?:y|ies)|(?:do|does) (?<d>I|${human}) have any allergies`,
    ),
    ({ w, p, d }) => ({
      kind: 'allergies',
      whom: strip(w ?? p ?? d),
      what: '',
      asked: `what ${asYours(isMe(strip(w ?? p ?? d)) ? 'I' : strip(w ?? p ?? d))} ${be(strip(w ?? p ?? d))} allergic to`,
    }),
  ],
  [
    make(`(?:am|is) (?<w>I|${human}) allergic to (?<what>.+)`),
    ({ w, what = '' }) => ({ kind: 'whether allergic', whom: strip(w), what, asked: `whether ${asYours(strip(w))} ${be(strip(w))} allergic to ${what}` }),
  ],
  [
    make(
      `(?:am|is) (?<w>I|${human}) (?:an? )?(?:vegetarian|vegan|pescatarian|teetotal)|what (?:do|does) (?<n>I|${human}) not eat|(?:do|does) (?<m>I|${human}) eat (?:meat|fish|pork)`,
    ),
    ({ w, n, m }) => ({ kind: 'diet', whom: strip(w ?? n ?? m), what: '', asked: `what ${asYours(strip(w ?? n ?? m))} eat${does(strip(w ?? n ?? m))}` }),
  ],
  [
    make(`(?:which|what) languages? (?:do|does) (?<w>I|${human}) speak`),
    ({ w }) => ({ kind: 'speaks', whom: strip(w), what: '', asked: `which languages ${asYours(strip(w))} speak${does(strip(w))}` }),
  ],
  [
    make(
      "(?:what is|what's|what was|tell me|give me) (?:the |my |our )?(?<what>(?:[\\p{L}\\d'-]+ ){0,3}(?:code|password|passcode|pin|pin code|combination|pin number|wi-?fi key)(?: (?:for|to|of) .+)?)",
    ),
    ({ what = '' }) => ({ kind: 'code', whom: 'I', what, asked: `the ${what.replace(/\bmy\b/g, 'your')}` }),
  ],
  [
    make('what is (?:my|our) (?<what>(?:mobile |phone |home |work |landline )?(?:phone )?number|mobile|e-?mail(?: address)?)'),
    ({ what = '' }) => ({ kind: 'contact', whom: 'I', what, asked: `your ${what}` }),
  ],
  [
    make(`(?:what|who|which) (?:is|are|was|were) (?<w>my|our|(?:${human})'s) favou?rite (?<what>.+)|what (?<k>[\\p{L} ]+) do I like (?:best|most)`),
    ({ w, what, k }) => ({
      kind: 'favourite',
      whom: strip(w ?? 'my'),
      what: what ?? k ?? '',
      asked: `what ${whose(strip(w ?? 'my'))} favourite ${what ?? k} is`,
    }),
  ],
  [
    make(
      `(?:where|in which \\w+|under what) (?:is|are|was|were|did I (?:put|leave|keep|hide|park|store|stash)|do I keep|have I put|have I left|do we keep|did we (?:put|leave|park)|can I find) (?<t>my|our|the|all my)? ?(?<what>[\\p{L}' -]+?)(?: again| kept| now| to)?`,
    ),
    ({ t, what = '' }) => ({
      kind: 'where',
      whom: 'I',
      what,
      asked: `where your ${what} ${/[^s]s$/.test(what) ? 'are' : 'is'}`
        .replace('your the', 'the')
        .replace(/^where your/, t?.toLowerCase() === 'the' ? 'where the' : 'where your'),
    }),
  ],
  [
    make(
      `(?:when did (?:I|we) last (?:see|meet|visit|have (?:lunch|dinner|coffee) with|go out with)|when was the last time (?:I|we) (?:saw|met|visited|had (?:lunch|dinner|coffee) with|went out with)|how long (?:is it|has it been) since (?:I|we) (?:saw|met|visited)) (?<w>${human})`,
    ),
    ({ w }) => ({ kind: 'last saw', whom: strip(w), what: '', asked: `when you last saw ${asYours(strip(w))}` }),
  ],
  [
    make(
      `(?:when did (?:I|we) last (?:talk to|speak to|speak with|talk with|call|ring|phone|hear from)|when was the last time (?:I|we) (?:talked to|spoke to|spoke with|called|rang|phoned)) (?<w>${human})`,
    ),
    ({ w }) => ({ kind: 'last talked', whom: strip(w), what: '', asked: `when you last talked to ${asYours(strip(w))}` }),
  ],
  [
    make('how (?:many times|often) (?:have|did) (?:I|we) (?:been|gone|go|travelled|visited|visit|been back|gone back)(?: to)? (?<what>.+)'),
    ({ what = '' }) => ({ kind: 'how many times', whom: 'I', what, asked: `how often you have been to ${what}` }),
  ],
  [
    make(
      'when (?:did|was) (?:I|we) (?:last )?(?:go to|went to|in|visit|travel to|been to)(?: the)? (?<what>.+)|when was the last time (?:I|we) (?:went to|was in|were in|visited) (?<b>.+)',
    ),
    ({ what, b }) => ({ kind: 'when was', whom: 'I', what: what ?? b ?? '', asked: `when you were in ${what ?? b}` }),
  ],
  [
    make(
      `what (?:did|does|has) (?<w>I|the [\\p{L}]+|${human}) (?:say|said|tell (?:me|you)|told (?:me|you)|mention|think)(?: (?:about|of|regarding) (?<what>.+))?`,
    ),
    ({ w, what = '' }) =>
      /^you$/i.test(w ?? '')
        ? undefined
        : { kind: 'said about', whom: strip(w), what, asked: `what ${asYours(strip(w))} said${what ? ` about ${what.replace(/\bmy\b/g, 'your')}` : ''}` },
  ],
  [
    make(
      "when (?:is|are) (?:my|our|the) (?:next )?(?<what>[\\p{L}' -]+)|when (?:am I|are we|do I|do we) (?<doing>(?:going|flying|travelling|moving|seeing|meeting|having|leaving|visiting|have)\\b.*)",
    ),
    ({ what, doing }) => ({ kind: 'plan', whom: 'I', what: what ?? doing ?? '', asked: what ? `when your ${what} is` : `when you are ${doing}` }),
  ],
  [
    make(
      `when (?:is|does) (?<w>${human}) (?<what>(?:getting|visiting|coming|arriving|moving|flying|leaving|due|starting|graduating|come|arrive|leave|start|move)\\b.*)`,
    ),
    ({ w, what = '' }) => ({ kind: 'plan', whom: strip(w), what, asked: `when ${asYours(strip(w))} is ${what}` }),
  ],
  [
    make('(?:what plans do I have|what (?:do I have|have I got|am I doing|are my plans)(?: planned| coming up)?(?: for .+)?)'),
    () => ({ kind: 'plans', whom: 'I', what: '', asked: 'what you have planned' }),
  ],
  [
    make('(?:do I have|have I got|what) (?:any |are my )?(?<what>pets|animals)(?: do I have)?'),
    ({ what = '' }) => ({ kind: 'pet', whom: 'I', what, asked: 'whether you have any pets' }),
  ],
]
