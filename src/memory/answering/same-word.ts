/** When two words say the same thing: in any inflection ("went", "go"), and by a short list of plain equals ("cost", "pay"). */
import { stem } from '../../language/stems.ts'

/** Irregular forms to their base; the regular ones are for the stemmer. */
const irregular = new Map<string, string>()
for (const family of `go went gone goes going|be was were been|buy bought|bring brought|think thought|teach taught|catch caught|fight fought|seek sought|say said|tell told|see saw seen|meet met|leave left|give gave given|come came
come coming|break broke broken|steal stole stolen|lend lent|send sent|spend spent|lose lost|win won|find found|keep kept|sleep slept|feel felt|hold held|hear heard|make made|take took taken|get got gotten|write wrote written
drive drove driven|fly flew flown|eat ate eaten|drink drank drunk|swim swam swum|sing sang sung|run ran|begin began begun|ring rang rung|speak spoke spoken|choose chose chosen|fall fell fallen|grow grew grown|know knew known
show showed shown|throw threw thrown|wear wore worn|tear tore torn|sell sold|hide hid hidden|bite bit bitten|forget forgot forgotten|ride rode ridden|rise rose risen|shake shook shaken|wake woke woken|freeze froze frozen
draw drew drawn|blow blew blown|build built|stand stood|understand understood|sit sat|pay paid|lay laid|dig dug|stick stuck|sting stung|hang hung|shoot shot|lead led|feed fed|bleed bled|read reading|sweep swept|weep wept
have had has|do did done does|child children|man men|woman women|foot feet|tooth teeth|mouse mice|wife wives|knife knives|life lives|leaf leaves|shelf shelves|half halves|die died dying dies|lie lay lain|tie tied tying|quit quitting|bind bound|swear swore sworn|shine shone|light lit|learn learnt|burn burnt|dream dreamt|spill spilt|smell smelt|spell spelt|mean meant|deal dealt|lean leant`
  .split(/[|\n]/)
  .map((one) => one.trim().split(' ')))
  for (const form of family) irregular.set(form, family[0] ?? form)

/** The base of a word: one for all its inflections. Lower case. */
export function base(word: string): string {
  const known = irregular.get(word)
  return known ? stem(known) : stem(word)
}

/** Words that stand for one another where somebody asks about their own life. One line, one meaning. */
const equals = `cost price pay paid charge fee worth expensive quid pound pounds euro euros dollar dollars
recommend suggest
quit stop resign
buy purchase
begin start
fly flight plane
replace replacement
repair fix mend
sick ill unwell poorly
child kid
worry worried anxious stress stressed nervous afraid scared dread
lonely alone
doctor gp dr consultant surgeon specialist
mum mother mom mummy mam mama
dad father daddy papa
gran grandmother grandma granny nan nana
grandpa grandfather granddad grandad
grandparents grandparent
boss manager supervisor
flatmate roommate housemate
job work
marry married wedding
house home
flat apartment
visit see
call phone ring
exam test resit
film movie
talk speak chat
pregnant expecting baby due
split separate separated
divorce divorced
hurt injure injured sore pain ache aches
operation surgery op
like love enjoy adore
hate dislike detest loathe
send sent post
holiday vacation trip
move moving
offer offered
shop store
car vehicle
bike bicycle
lunch brunch
rent
salary wage wages
money cash
photo picture photograph
tv television telly
fridge refrigerator
teacher tutor
teach teaching
choir
neighbour neighbor
colour color
favourite favorite
realtor agent
medicine medication tablets pills tablet pill meds
allergic allergy
sister
brother
partner
present gift
accident crash
argue argument row fight quarrel
plumber
dentist
hairdresser barber
apply application applied
interview
promise swear
happy glad
sad upset unhappy down
angry furious cross mad
tired exhausted shattered knackered
scare frightened
graduate graduation
retire retirement
birth born
fall fell
win won
lose lost
party celebration
funeral
deadline due
fail failed flunk flunked
pass passed
vet
course class lesson
walk
run running jog
swim swimming
read
train training
fire sack sacked redundant`
const groupOf = new Map<string, Set<number>>()
for (const [n, line] of equals.split('\n').entries())
  for (const word of line.split(' ')) {
    const key = base(word)
    const groups = groupOf.get(key) ?? new Set<number>()
    groups.add(n)
    groupOf.set(key, groups)
  }

/** Whether two lower-case words are the same in some form, or equals of the list. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [base(a), base(b)]
  if (one === other) return true
  const groups = groupOf.get(one)
  if (!groups) return false
  for (const group of groupOf.get(other) ?? []) if (groups.has(group)) return true
  return false
}

/** Every form in which a word may have been said, as an FTS query wants them: the stemmer there knows the regular ones. */
export function formsOf(word: string): string[] {
  const own = base(word)
  const found = new Set([word])
  for (const [form, first] of irregular) if (stem(first) === own) found.add(form)
  const groups = groupOf.get(own)
  if (groups) for (const [n, line] of equals.split('\n').entries()) if (groups.has(n)) for (const other of line.split(' ')) found.add(other)
  return [...found].slice(0, 12)
}
