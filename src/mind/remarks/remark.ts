/**
 * Remarks: what one who listens answers to something particular that people say. Each has a pattern over the plain text and
 * lines that are true wherever the pattern matches. The longest match is believed; a denied, supposed or asked thing is not.
 */
import type { PersonNamed } from '../../words/reading.ts'
import type { Slots } from '../realise.ts'
import { pronounOf } from '../talk/grammar.ts'
import { gistOf } from '../talk/gist.ts'
import type { Phrase } from '../talk/phrase.ts'

/** `mine` limits it to what the person tells of themselves. */
export type Remark = { readonly when: RegExp; readonly source: string; readonly mine: boolean; readonly lines: readonly string[] }

export type Fitting = { readonly remark: Remark; readonly slots: Slots; readonly weight: number }

const adjectives = '(?:(?:best|old|older|oldest|eldest|little|big|younger|youngest|new|late|dear|own|middle|twin|second|first) )*'
const owned = (nouns: string): string => `(?<who>(?:my|our|the|his|her) ${adjectives}(?:${nouns})\\b(?!'s\\b))`
const parents = 'mum|mom|mother|dad|father|parents|stepmum|stepdad|mummy|mam|papa|mama'
const grands = 'gran|grandma|granny|nan|nana|grandmother|grandad|granddad|grandpa|grandfather|grandparents|great-aunt'
const siblings = 'sister|brother|sisters|brothers|twin|half-brother|half-sister|sibling|siblings'
const partners = 'wife|husband|partner|girlfriend|boyfriend|fiance|fiancee|fiancé|fiancée'
const childrenWords =
  'son|daughter|sons|daughters|kid|kids|child|children|toddler|baby|grandson|granddaughter|grandchildren|grandkids|twins|boys|girls|stepson|stepdaughter'
const kins = `${parents}|${grands}|${siblings}|${childrenWords}|aunt|auntie|uncle|cousin|niece|nephew|mother-in-law|father-in-law|family`
const friends = 'friend|friends|mate|mates|bestie|flatmate|roommate|neighbour|neighbor|neighbours|colleague|colleagues|coworker'
const bosses = 'boss|manager|supervisor|team lead'
const pets = 'cat|dog|rabbit|hamster|puppy|kitten|horse|budgie|parrot|tortoise|guinea pig'
const bare = (nouns: string): string => `${owned(nouns).slice(0, -1)}|\\b(?:mum|mom|mam|dad|gran|grandma|nan|nana|grandad|grandpa|granny)\\b)`

const macros: Readonly<Record<string, string>> = {
  parent: bare(parents),
  grand: bare(grands),
  sibling: owned(siblings),
  partner: owned(partners),
  child: owned(childrenWords),
  kin: bare(kins),
  friend: owned(friends),
  boss: owned(bosses),
  ex: owned('ex|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend|ex-partner'),
  pet: owned(pets),
  who: `(?<who>nn\\d|he|she|they|(?:my|our|the) ${adjectives}(?:${kins}|${partners}|${friends}|${bosses}|teacher|landlord|doctor)|\\b(?:mum|dad|gran|nan|grandad|mom)\\b)`,
  i: '(?:^|\\b)(?:i|we)',
}

/** Reads remarks as they are written: a pattern at the margin, its lines beneath it. `~` before a pattern: only of oneself. */
export function remarks(text: string): readonly Remark[] {
  const out: { source: string; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    if (/^\s/.test(line)) out.at(-1)?.lines.push(line.trim())
    else out.push({ source: line.trim(), lines: [] })
  }
  return out.map(({ source, lines }) => {
    const mine = source.startsWith('~') || /^<i>/.test(source) || /^\^?\(?(?:\?:)?i\b/.test(source)
    return { source, mine, lines, when: compiled(source.replace(/^~/, '')) }
  })
}

/** A name may stand for one group only once, so later ones are given numbers. */
function compiled(source: string): RegExp {
  const spelled = source.replace(/(?<!\?)<(\w+)>/g, (whole, name: string) => macros[name] ?? whole)
  let nth = 0
  return new RegExp(`(?<![\\p{L}])(?:${spelled.replace(/\(\?<(who|x|y|n)>/g, (_, name: string) => `(?<${name}${nth++}>`)})`, 'iu')
}

/** Plain text for patterns: small letters, nothing run together, no fillers; names of humans as `nn0`, `nn1` in order. */
export function plainly(text: string, people: readonly PersonNamed[] = []): { readonly text: string; readonly names: readonly string[] } {
  const names: string[] = []
  let out = text
  for (const person of people) {
    if (!person.name) continue
    if (person.relation && /\b(my|our|the)\b/i.test(person.text)) out = out.replace(person.name, '')
    else {
      out = out.replace(person.name, `nn${names.length}`)
      names.push(person.name)
    }
  }
  const spoken = out
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bi'm\b|\bim\b/g, 'i am')
    .replace(/\b(i|you|we|they)'ve\b/g, '$1 have')
    .replace(/\b(you|we|they)'re\b/g, '$1 are')
    .replace(/\bcan(?:'t|not)\b|\bcant\b/g, 'can not')
    .replace(/\bwon'?t\b/g, 'will not')
    .replace(/\b(do|does|did|is|was|were|are|has|have|had|would|could|should)n'?t\b/g, '$1 not')
    .replace(/\b(i|you|he|she|it|we|they|that)'ll\b/g, '$1 will')
    .replace(/\b(he|she|it|that|there|what|who|here)'s (?=(?:been|gone|got|had|left|lost|just|never|taken|made|found|stopped|started|eaten)\b)/g, '$1 has ')
    .replace(/\b(he|she|it|that|there|what|who|here)'?s\b(?<!\bits|\bwhos)/g, '$1 is')
    .replace(/\b(nn\d|mum|dad|gran|\w+er)'s (?=(?:\w+ing|gone|here|ill|very|so|not|in|at)\b)/g, '$1 is ')
    .replace(/\bgonna\b/g, 'going to')
    .replace(/\bwanna\b/g, 'want to')
    .replace(/\btheres\b/g, 'there is')
    .replace(/\bgotta\b/g, 'got to')
  const bareText = spoken.replace(
    /\b(really|actually|honestly|literally|basically|just|totally|absolutely|completely|kind of|sort of(?! an?\b)|a bit|quite|pretty|simply|apparently|lol|tbh|ngl|lowkey|haha|obviously|suddenly)\b,?/g,
    ' ',
  )
  return {
    text: bareText
      .replace(/[,:;"“”()]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    names,
  }
}

const opening =
  /^(?:(?:and|so|but|well|oh|ok|okay|yeah|yes|no|also|then|anyway|hey|now|today|tonight|yesterday|this morning|last night|like|omg|ugh)\b[, ]*)+(?=\S)/i
/** What the words deny or only suppose is no news. */
const supposed = /\b(if i|if he|if she|if they|if we|would have|wish|imagine|suppose|pretend|as if i|might have)\b/

/** The remarks that fit these words, the surest first. `before` is whom "he" or "she" can only mean. */
export function fittingRemarks(
  all: readonly Remark[],
  about: { readonly text: string; readonly people: readonly PersonNamed[]; readonly before?: Phrase },
): Fitting[] {
  const out: Fitting[] = []
  const sentences = about.text.split(/(?<=[.!?…])\s+|\n+/).filter((s) => /\p{L}/u.test(s))
  for (const [nth, sentence] of sentences.entries()) {
    const asks = /\?\s*$/.test(sentence) && sentence.trim().split(/\s+/).length > 3
    const spoken = plainly(sentence.replace(/[.!?…\s]+$/, ''), about.people)
    const text = spoken.text.replace(opening, '') || spoken.text
    const clause = gistOf(sentence, about.people).clauses[0]
    const others = clause !== undefined && /^(human|he|she|they)$/.test(clause.subject)
    for (const remark of all) {
      const match = remark.when.exec(text)
      if (!match) continue
      if (remark.mine && others) continue
      const denies = /\b(?:not|never|no|nobody|nothing)\b/.test(remark.source)
      if (
        !denies &&
        /\b(?:not|never|no longer|nobody|hardly)\b/.test(text.slice(Math.max(0, match.index - 22), match.index + match[0].length).replace(/\bnot only\b/, ''))
      )
        continue
      // "I'd have to quit" is not "I quit".
      if (
        /\b(?:would|could|might|should|i'd|id|he'd|she'd|they'd|we'd)(?: have to| need to)? *$/.test(text.slice(0, match.index)) ||
        /\b(?:would|'d|id) have to\b/.test(text.slice(0, match.index))
      )
        continue
      if (supposed.test(text) && !supposed.test(remark.source) && !/would have/.test(match[0])) continue
      if (asks && !/^\^?(?:\(\?:)?(?:what|did|should|am i)/.test(remark.source)) continue
      out.push({
        remark,
        slots: slotsOf(match, { names: spoken.names, said: sentence, ...(about.before ? { before: about.before } : {}) }),
        weight: match[0].length + (remark.source.startsWith('^') ? 6 : 0) + nth * 2,
      })
    }
  }
  return out.sort((a, b) => b.weight - a.weight)
}

type Around = { readonly names: readonly string[]; readonly said: string; readonly before?: Phrase }

function slotsOf(match: RegExpExecArray, { names, said: sentence, before }: Around): Slots {
  const groups = Object.entries(match.groups ?? {}).filter(([, value]) => value)
  const found = (name: string): string | undefined => groups.find(([key]) => key.replace(/\d+$/, '') === name)?.[1]
  const said = found('who')
  const name = /^nn(\d)$/.exec(said ?? '')
  const noun = name
    ? names[Number(name[1])]
    : said && !/^(he|she|they)$/.test(said)
      ? said.replace(/^(my|our) /, 'your ').replace(/^(?=(?:mum|mom|mam|dad|gran|grandma|nan|nana|grandad|grandpa|granny)$)/, 'your ')
      : undefined
  const heads = noun?.split(' ') ?? []
  const head = heads.at(-1) ?? ''
  const many = /(?:parents|kids|children|sons|daughters|twins|friends|mates|neighbours|colleagues|grandparents|sisters|brothers|siblings|boys|girls)$/.test(
    head,
  )
  const pronoun = genderIn(match.input)
  const they =
    noun && !name
      ? many
        ? 'they'
        : pronounOf(head) === 'they'
          ? (pronoun ?? 'they')
          : pronounOf(head)
      : (pronoun ?? (before && !before.plural ? before.they : 'they'))
  const forms = { he: ['he', 'him', 'his'], she: ['she', 'her', 'her'], they: ['they', 'them', 'their'] }[they]!
  const who = noun ?? (said || pronoun ? before?.the : undefined)
  const plain = (value: string | undefined): string | undefined =>
    value
      ? value
          .trim()
          .replace(/\bmy\b/g, 'your')
          .replace(/^(a|an|some) /, 'the ')
      : undefined
  const x = plain(asSaid(found('x') ?? found('y'), sentence))
  return {
    ...(who ? { who, ...(many ? { whoPlural: 'yes' } : {}) } : {}),
    he: forms[0],
    him: forms[1],
    his: forms[2],
    ...(x ? { x: /^(?:nn(\d))$/.test(x) ? names[Number(x.slice(2))] : x, a: `a ${x}` } : {}),
    ...(found('n') ? { n: found('n') } : {}),
  }
}

/** The words with the capitals they were said with. */
function asSaid(words: string | undefined, sentence: string): string | undefined {
  const at = words ? sentence.toLowerCase().indexOf(words) : -1
  const said = at < 0 ? words : sentence.slice(at, at + words!.length)
  return said && said === said.toUpperCase() && said.length > 3 ? said.toLowerCase() : said
}

/** The one gender that a sentence speaks of, if it is one. */
function genderIn(text: string): 'he' | 'she' | undefined {
  const words = text.match(/\p{L}+/gu) ?? []
  const he = words.some((w) => /^(he|him|his)$/.test(w) || pronounOf(w) === 'he')
  const she = words.some((w) => /^(she|her|hers)$/.test(w) || pronounOf(w) === 'she')
  return he === she ? undefined : he ? 'he' : 'she'
}

/** "They" takes other verbs than "he": lines are written for one. */
export const agreeingThey = (text: string): string =>
  text
    .replace(
      /\b([Ii]s|[Ww]as|[Hh]as|[Dd]oes) they\b/g,
      (_, verb: string) => `${{ is: 'are', was: 'were', has: 'have', does: 'do', Is: 'Are', Was: 'Were', Has: 'Have', Does: 'Do' }[verb]} they`,
    )
    .replace(
      /\b([Tt]hey) (is|was|has|does|goes)\b/g,
      (_, they: string, verb: string) => `${they} ${{ is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go' }[verb]}`,
    )
    .replace(/\b([Tt]hey) (say|look|want|ask|talk|ring|see|know|get|come|sit|mean|seem|live|make|take|give|tell|feel)s\b/g, '$1 $2')
