/**
 * What some models want to be told about a text: whether it is what is searched, or what is searched for. Without it they work
 * markedly worse. Taken from the models' own cards, by their usual names.
 */
type Prefixes = { readonly item: string; readonly question: string }

const known: readonly (readonly [RegExp, Prefixes])[] = [
  [/e5-.*instruct/i, { item: '', question: 'Instruct: Given a question about the past, retrieve what was said that answers it\nQuery: ' }],
  [/(^|[^a-z])e5([^a-z]|$)/i, { item: 'passage: ', question: 'query: ' }],
  [/nomic-embed/i, { item: 'search_document: ', question: 'search_query: ' }],
  [/embedding-?gemma/i, { item: 'title: none | text: ', question: 'task: search result | query: ' }],
  [/qwen3-embedding/i, { item: '', question: 'Instruct: Given a question about the past, retrieve what was said that answers it\nQuery:' }],
  [/mxbai-embed|bge-(small|base|large)-en/i, { item: '', question: 'Represent this sentence for searching relevant passages: ' }],
  [/snowflake-arctic-embed.*2|arctic-embed2/i, { item: '', question: 'query: ' }],
  [/snowflake-arctic-embed/i, { item: '', question: 'Represent this sentence for searching relevant passages: ' }],
]

export const prefixesOf = (model: string): Prefixes => known.find(([name]) => name.test(model))?.[1] ?? { item: '', question: '' }
