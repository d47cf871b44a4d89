/** Words for what one human is to another, and for the animals of a household. */

/** Of these one has one, or so few that "my sister" means somebody in particular. */
const close =
  'mother mum mom mummy mommy mam father dad daddy papa sister brother son daughter wife husband partner girlfriend boyfriend fiancé fiancée fiance fiancee spouse hubby ex ex-wife ex-husband ex-girlfriend ex-boyfriend ex-partner grandmother grandma granny gran nan nana grandfather grandpa granddad grandad grandson granddaughter stepmother stepmum stepmom stepfather stepdad stepsister stepbrother stepson stepdaughter mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law twin boss manager landlord landlady flatmate roommate housemate therapist dentist doctor gp best_friend godmother godfather goddaughter godson mentor supervisor physiotherapist physio osteopath midwife parents grandparents in-laws psychiatrist counsellor accountant lawyer solicitor'

/** Of these one has many: without a name they mean nobody in particular. */
const loose =
  'friend colleague coworker co-worker workmate teammate classmate neighbour neighbor cousin uncle aunt auntie nephew niece teacher tutor coach trainer nurse assistant nanny babysitter cleaner gardener hairdresser barber student pupil patient client customer date kid child baby girl boy mate pal buddy'

const words = (list: string): string[] => list.split(' ').map((word) => word.replaceAll('_', ' '))
const longestFirst = (list: string[]): string => list.sort((a, b) => b.length - a.length).join('|')

export const closeRelations: ReadonlySet<string> = new Set(words(close))
/** Alternatives for a pattern, longest first. */
export const relation = longestFirst([
  ...words(close).filter((one) => !/^(?:parents|grandparents|in-laws)$/.test(one)),
  ...words(loose),
  'brother in law',
  'sister in law',
  'mother in law',
  'father in law',
  'son in law',
  'daughter in law',
])
export const plurals =
  'sisters|brothers|sons|daughters|kids|children|friends|cousins|nieces|nephews|colleagues|grandchildren|grandsons|granddaughters|parents|twins|neighbours|neighbors|aunts|uncles|flatmates|roommates|housemates|best friends'
export const relationModifier =
  'older|elder|younger|big|little|baby|twin|half|eldest|oldest|youngest|middle|old|new|dear|oldest|closest|favourite|only|wonderful|poor|lovely|late|former|first|second|good|close|oldest|best|other|childhood|school|work|uni|college|next-door|upstairs|downstairs'

export const singular = (plural: string): string => ({ children: 'child', grandchildren: 'grandchild', nieces: 'niece' })[plural] ?? plural.replace(/s$/, '')

export const pet =
  'guinea pig|dog|puppy|cat|kitten|rabbit|bunny|hamster|parrot|budgie|canary|horse|pony|tortoise|turtle|goldfish|gerbil|ferret|snake|lizard|hedgehog|chicken|hen|donkey|goat|labrador|poodle|spaniel|terrier|beagle|dachshund|corgi|greyhound|retriever|collie|bulldog|pug'
