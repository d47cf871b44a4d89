/** Capitalised words that are no human's name. */
const notNames = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter halloween ramadan diwali hanukkah thanksgiving passover
  english french german spanish italian irish scottish welsh british american canadian australian polish portuguese dutch danish swedish norwegian finnish greek turkish russian ukrainian chinese japanese korean indian pakistani bangladeshi
  nigerian kenyan ghanaian egyptian moroccan mexican brazilian argentinian colombian cuban jamaican israeli iranian iraqi lebanese syrian vietnamese thai filipino indonesian malaysian romanian hungarian czech slovak bulgarian serbian croatian
  albanian austrian swiss belgian european african asian catholic protestant christian jewish muslim hindu buddhist sikh atheist mormon methodist anglican quaker tory labour democrat republican conservative liberal
  the a an my our your his her their it its this that these those he she they we you what who when where why how which yes no not now then there here today tomorrow yesterday tonight ok okay well so and but or if because god lord jesus
  mum mom dad mummy daddy gran grandma grandpa nan nana sir madam doctor dr mr mrs ms miss professor prof everyone everybody someone somebody nobody nothing something anything everything work school home dinner lunch breakfast
  google apple amazon microsoft facebook instagram whatsapp netflix spotify zoom slack twitter youtube tesla nhs bbc uk usa us eu tv pc phone internet friday's great good nice fine sure please thanks thank hello hi hey sorry oh ah wow happy dead alive ill sick satan hitler batman superman santa cinderella sherlock einstein dracula devil`.split(
    /\s+/,
  ),
)

const capitalised = "\\p{Lu}(?:\\p{Ll}+|'\\p{Lu}\\p{Ll}+)(?:'(?!s\\b)\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}+)?"

/** One to three capitalised words, with a title where there is one; without a possessive. */
export const name = `(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Auntie|Aunt|Uncle)\\.? )?${capitalised}(?: (?:(?:de|van|von|al|bin|Mc|Mac) ?)?${capitalised}){0,2}`

/** Whether a capitalised word may be a human's name. */
export function mayBeName(words: string): boolean {
  const parts = words.split(/\s+/)
  const first = (parts[0] ?? '').toLowerCase().replace(/[.']/g, '')
  if (parts.length > 1 && /^(?:dr|mr|mrs|ms|miss|prof|professor|auntie|aunt|uncle)$/.test(first)) return true
  return parts.every((part) => part.length > 1 && !notNames.has(part.toLowerCase()))
}

/** "anna" as it is written: Anna. */
export const asName = (word: string): string => word.replace(/(?:^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
