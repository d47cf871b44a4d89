/** Forms of a word that no stemmer brings together: one asks "did she buy" and is told "she bought". */
const families = `be was were been|become became|begin began begun|bend bent|bite bit bitten|bleed bled|blow blew blown|break broke broken|bring brought|build built|burn burnt|buy bought
catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|give gave given|go went gone|grow grew grown|hang hung|hear heard
hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|lean leant|learn learnt|leave left|lend lent|lie lay lain|lose lost|make made|mean meant|meet met|pay paid
ride rode ridden|ring rang rung|rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|sing sang sung|sink sank sunk
sit sat|sleep slept|slide slid|smell smelt|speak spoke spoken|spell spelt|spend spent|spill spilt|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|wind wound|write wrote written|child children|man men|woman women|wife wives|foot feet|tooth teeth|mouse mice|person people|life lives|leaf leaves|knife knives`

const family = new Map<string, readonly string[]>()
for (const line of families.split(/[|\n]/)) {
  const forms = line.split(' ')
  for (const form of forms) if (!family.has(form)) family.set(form, forms)
}

/** A word and its other forms, the word itself first. Regular forms are the stemmer's. */
export const formsOf = (word: string): readonly string[] => {
  const base = family.has(word) ? word : /(?:ing|es|s)$/.test(word) ? (bases(word).find((one) => family.has(one)) ?? word) : word
  return [...new Set([word, ...(family.get(base) ?? [])])]
}

/** "Writing" is of "write", "goes" of "go", "running" of "run". */
const bases = (word: string): string[] => {
  const bare = word.replace(/(?:ing|es|s)$/, '')
  return [word.replace(/s$/, ''), bare, `${bare}e`, bare.replace(/(.)\1$/, '$1')]
}
