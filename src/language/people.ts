import { isKnownPlace } from './places.ts'
import type { PersonNamed } from '../words/reading.ts'
import { givenNames } from './given-names.ts'

/** Words for what someone is to somebody. The value is the plain word that a relation is stored under. */
const relations: Readonly<Record<string, string>> = {
  mum: 'mother',
  mom: 'mother',
  mam: 'mother',
  mama: 'mother',
  mommy: 'mother',
  mummy: 'mother',
  mother: 'mother',
  dad: 'father',
  daddy: 'father',
  papa: 'father',
  father: 'father',
  parents: 'parents',
  sister: 'sister',
  brother: 'brother',
  sisters: 'sisters',
  brothers: 'brothers',
  sibling: 'sibling',
  siblings: 'siblings',
  twin: 'twin',
  'little sister': 'sister',
  'big sister': 'sister',
  'older sister': 'sister',
  'younger sister': 'sister',
  'little brother': 'brother',
  'big brother': 'brother',
  'older brother': 'brother',
  'younger brother': 'brother',
  'half sister': 'half-sister',
  'half brother': 'half-brother',
  stepsister: 'stepsister',
  stepbrother: 'stepbrother',
  son: 'son',
  daughter: 'daughter',
  sons: 'sons',
  daughters: 'daughters',
  kid: 'child',
  kids: 'children',
  child: 'child',
  children: 'children',
  baby: 'baby',
  boy: 'son',
  girl: 'daughter',
  stepson: 'stepson',
  stepdaughter: 'stepdaughter',
  stepmother: 'stepmother',
  stepfather: 'stepfather',
  stepmum: 'stepmother',
  stepdad: 'stepfather',
  'step mum': 'stepmother',
  'step dad': 'stepfather',
  wife: 'wife',
  husband: 'husband',
  partner: 'partner',
  spouse: 'spouse',
  fiance: 'fiancé',
  fiancé: 'fiancé',
  fiancee: 'fiancée',
  fiancée: 'fiancée',
  girlfriend: 'girlfriend',
  boyfriend: 'boyfriend',
  ex: 'ex',
  'ex-wife': 'ex-wife',
  'ex wife': 'ex-wife',
  'ex-husband': 'ex-husband',
  'ex husband': 'ex-husband',
  'ex-girlfriend': 'ex-girlfriend',
  'ex girlfriend': 'ex-girlfriend',
  'ex-boyfriend': 'ex-boyfriend',
  'ex boyfriend': 'ex-boyfriend',
  'ex-partner': 'ex-partner',
  grandma: 'grandmother',
  grandmother: 'grandmother',
  granny: 'grandmother',
  nan: 'grandmother',
  nana: 'grandmother',
  gran: 'grandmother',
  grandpa: 'grandfather',
  grandad: 'grandfather',
  granddad: 'grandfather',
  grandfather: 'grandfather',
  grandparents: 'grandparents',
  grandson: 'grandson',
  granddaughter: 'granddaughter',
  grandchildren: 'grandchildren',
  grandkids: 'grandchildren',
  grandchild: 'grandchild',
  aunt: 'aunt',
  auntie: 'aunt',
  aunty: 'aunt',
  uncle: 'uncle',
  cousin: 'cousin',
  cousins: 'cousins',
  niece: 'niece',
  nephew: 'nephew',
  godmother: 'godmother',
  godfather: 'godfather',
  godson: 'godson',
  goddaughter: 'goddaughter',
  'mother-in-law': 'mother-in-law',
  'mother in law': 'mother-in-law',
  'father-in-law': 'father-in-law',
  'father in law': 'father-in-law',
  'sister-in-law': 'sister-in-law',
  'sister in law': 'sister-in-law',
  'brother-in-law': 'brother-in-law',
  'brother in law': 'brother-in-law',
  'daughter-in-law': 'daughter-in-law',
  'son-in-law': 'son-in-law',
  'in-laws': 'in-laws',
  'in laws': 'in-laws',
  friend: 'friend',
  friends: 'friends',
  'best friend': 'best friend',
  bestie: 'best friend',
  'old friend': 'friend',
  mate: 'friend',
  'best mate': 'best friend',
  buddy: 'friend',
  pal: 'friend',
  flatmate: 'flatmate',
  roommate: 'flatmate',
  housemate: 'flatmate',
  neighbour: 'neighbour',
  neighbor: 'neighbour',
  neighbours: 'neighbours',
  neighbors: 'neighbours',
  landlord: 'landlord',
  landlady: 'landlady',
  tenant: 'tenant',
  boss: 'boss',
  manager: 'manager',
  supervisor: 'supervisor',
  colleague: 'colleague',
  colleagues: 'colleagues',
  coworker: 'colleague',
  'co-worker': 'colleague',
  coworkers: 'colleagues',
  assistant: 'assistant',
  client: 'client',
  teacher: 'teacher',
  professor: 'professor',
  tutor: 'tutor',
  coach: 'coach',
  trainer: 'trainer',
  therapist: 'therapist',
  counsellor: 'counsellor',
  psychologist: 'psychologist',
  psychiatrist: 'psychiatrist',
  doctor: 'doctor',
  gp: 'doctor',
  dentist: 'dentist',
  lawyer: 'lawyer',
  solicitor: 'lawyer',
  accountant: 'accountant',
  babysitter: 'babysitter',
  nanny: 'nanny',
  crush: 'crush',
  date: 'date',
  girlfriends: 'girlfriends',
  family: 'family',
  team: 'team',
  dog: 'dog',
  cat: 'cat',
  puppy: 'dog',
  kitten: 'cat',
  rabbit: 'rabbit',
  horse: 'horse',
}

/** Said without "my" they still name one human: "mum called". */
const alone = new Set([
  'mum',
  'mom',
  'mam',
  'mama',
  'mommy',
  'mummy',
  'dad',
  'daddy',
  'papa',
  'grandma',
  'granny',
  'nan',
  'nana',
  'gran',
  'grandpa',
  'grandad',
  'granddad',
])

const words = Object.keys(relations)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[- ]/g, '[- ]'))
  .join('|')
const capital = String.raw`\p{Lu}[\p{L}'’-]*\p{L}`
const fullName = `${capital}(?:\\s+${capital})?`
/** "my boss's wife" · "my sister Anna" · "Tom's mother" · "her new boyfriend" · "uncle Joe" · "mum". */
const related = new RegExp(
  String.raw`\b(?<whose>my|our|his|her|their|the)\s+(?:(?:new|late|old|dear|poor|own|lovely|crazy|eldest|youngest|oldest|middle|first|second|former|future|dead|other|future)\s+)?(?<first>${words})(?<second>['’]s\s+(?:new\s+)?(?:${words}))?(?<named>(?:,?\s+(?:called|named)\s+|,?\s+)\p{L}[\p{L}'’-]+)?(?![\p{L}])`,
  'giu',
)
const titled = new RegExp(
  String.raw`\b(?<title>[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Dd]octor|[Pp]rofessor|[Uu]ncle|[Aa]unt(?:ie|y)?|[Gg]randma|[Gg]randpa)\.?\s+(?<name>${capital})`,
  'gu',
)
const ofNamed = new RegExp(String.raw`\b(?<owner>${capital})['’]s\s+(?<relation>${words})\b`, 'gu')
const bare = new RegExp(String.raw`(?<![\p{L}'’-])(?<word>${[...alone].join('|')})(?![\p{L}-])`, 'giu')
const proper = new RegExp(String.raw`(?<![\p{L}'’])(?<name>${fullName})`, 'gu')
const anyWord = /(?<![\p{L}'’-])\p{Ll}[\p{Ll}]+(?![\p{L}]|['’](?!s\b))/gu

/** Capitalised words that are no names of humans, beside days and months. */
const noNames = new Set(
  'I I’m I’ve Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Ramadan Thanksgiving Halloween Hanukkah Diwali English French German Spanish Italian Polish Japanese Chinese Portuguese Russian Dutch Greek Mr Mrs Ms Dr Miss Google Amazon Netflix Facebook Instagram Whatsapp WhatsApp Twitter YouTube Spotify Apple Microsoft Uber Zoom Slack Teams God Internet AI OK Okay TV DVD USA UK EU US London Paris Berlin'.split(
    ' ',
  ),
)

/**
 * Humans spoken of, in order, without overlaps. `known` are given names that memory holds (any case), so that "anna" is
 * heard as a name when typed in lower case. Positions are UTF-16 units in `text`.
 */
export function findPeople(text: string, known: ReadonlySet<string> = new Set()): PersonNamed[] {
  const found: PersonNamed[] = []
  const free = (start: number, end: number): boolean => found.every((other) => end <= other.start || start >= other.end)
  const add = (person: PersonNamed): void => {
    if (free(person.start, person.end)) found.push(person)
  }
  const isName = (word: string): boolean => {
    const lower = word.toLowerCase()
    return known.has(lower) || givenNames.has(lower)
  }
  for (const match of text.matchAll(related)) addRelated(match, add, isName)
  for (const match of text.matchAll(ofNamed)) {
    const { owner = '', relation = '' } = match.groups ?? {}
    add({ relation: `${owner}'s ${relationOf(relation)}`, text: match[0], start: match.index, end: match.index + match[0].length })
  }
  for (const match of text.matchAll(titled)) {
    const { title = '', name = '' } = match.groups ?? {}
    const relation = title.toLowerCase() === 'dr' ? 'doctor' : relations[title.toLowerCase()]
    add({
      name: `${(title[0] ?? '').toUpperCase()}${title.slice(1)} ${name}`,
      ...(relation ? { relation } : {}),
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  for (const match of text.matchAll(bare)) {
    const word = match.groups?.word ?? ''
    add({ relation: relationOf(word), text: match[0], start: match.index, end: match.index + match[0].length })
  }
  for (const match of text.matchAll(proper)) {
    const parts = match[0].replace(/['’]s$/, '').split(/\s+/)
    const first = parts[0] ?? ''
    const atStart = /(?:^|[.!?]\s*)$/.test(text.slice(0, match.index))
    // At the start of a sentence any word has a capital: only a known name counts there.
    if (isKnownPlace(match[0]) || (isKnownPlace(first) && /\b(?:in|to|from|near|at|around|of|via)\s+$/i.test(text.slice(0, match.index)))) continue
    if (noNames.has(first) || /^I['’]/.test(first) || (!isName(first) && (atStart || !sureOf(text, match.index)))) continue
    const name = parts.slice(0, parts[1] && !noNames.has(parts[1]) ? 2 : 1).join(' ')
    add({ name, text: name, start: match.index, end: match.index + name.length })
  }
  for (const match of text.matchAll(anyWord)) {
    const word = match[0]
    // Lower case: only names that are no common word, or those that memory knows.
    if (!known.has(word) && !(givenNames.has(word) && !alsoWords.has(word))) continue
    add({ name: word[0]?.toUpperCase() + word.slice(1), text: word, start: match.index, end: match.index + word.length })
  }
  return found.sort((a, b) => a.start - b.start)
}

function addRelated(match: RegExpExecArray, add: (person: PersonNamed) => void, isName: (word: string) => boolean): void {
  const { whose = '', first = '', second = '', named = '' } = match.groups ?? {}
  const mine = /^(my|our)$/i.test(whose)
  if (/^the$/i.test(whose) && !/^(kids?|children|boys?|girls?|baby|neighbou?rs?|landlord|landlady|in-?laws|dog|cat|doctor|dentist|boss|twins?)$/i.test(first))
    return
  const candidate = named.replace(/^,?\s+(?:called|named)?\s*/i, '').replace(/['’]s?$/, '')
  const name =
    candidate && (isName(candidate) || /^\p{Lu}/u.test(candidate)) && !noNames.has(candidate) ? candidate[0]?.toUpperCase() + candidate.slice(1) : undefined
  const text = name ? match[0] : match[0].slice(0, match[0].length - named.length)
  const own = relationOf(first)
  const theirs = second ? relationOf(second.replace(/^['’]s\s+(?:new\s+)?/i, '')) : ''
  const relation = theirs ? `${own}'s ${theirs}` : own
  add({
    ...(name ? { name } : {}),
    relation: mine || /^the$/i.test(whose) ? relation : `${whose.toLowerCase()} ${relation}`,
    text,
    start: match.index,
    end: match.index + text.length,
  })
}

/** The plain word for a relation: "mum" is "mother". */
export const relationOf = (word: string): string => relations[word.toLowerCase()] ?? word.toLowerCase()

/** A capitalised word that follows such a word is very likely a human: "with Tom", "call Priya". */
const before =
  /(?:\b(?:with|call|ring|phone|text|tell|told|ask|asked|met|meet|meeting|saw|see|seeing|and|from|to|for|about|remind|email|message|visit|love|miss|hate|like|at|invite|that|is|thank|named|called|dating|date|by|than|helped|help|says|said)|,)\s+$/iu
const sureOf = (text: string, at: number): boolean =>
  before.test(text.slice(0, at)) ||
  /^\p{Lu}[\p{L}'’-]+['’]s\b/u.test(text.slice(at)) ||
  /^\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?\s+(?:is|was|has|had|said|says|told|called|wants?|left|died|came|went|and)\b/u.test(text.slice(at))

/** Given names that are also everyday words: not taken for names in lower case. */
const alsoWords = new Set(
  'will mark rose grace may june april august faith hope joy amber ruby pearl jack bill rob drew chase dawn eve ivy lily daisy violet iris jade olive sage summer autumn art frank gene grant guy hunter jean john miles nick pat ray rich rod sandy skip summer sue sunny tony ty wade woody carol penny ginger heather melody crystal angel destiny star chance lance max dean earl glen heath reed lane lee sky christian holly robin robert charity max mike victor van blue rain love ford dale joe jay king prince tiger bear wolf rocky buddy mason carter cooper parker tyler taylor jordan austin dallas london paris sydney savannah georgia virginia carolina florence israel chad kenya asia india china brooklyn madison lincoln jackson harrison sterling cash dash ace major judge justice messiah royal marina viola harmony serenity trinity genesis nova stella luna bella bonnie candy cherry honey precious princess queen kitty misty stormy tad trip chip bud brook cliff clay ash ali an do so in my me'.split(
    ' ',
  ),
)
