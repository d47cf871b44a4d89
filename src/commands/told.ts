import { Trouble } from '../words/trouble.ts'

/** The command was used in a way that it does not know. */
export class Misuse extends Error {}

/** The one word that a command takes beside its options. More of them are rather a slip than something to pass over. */
export function onlyWord(words: readonly string[]): string | undefined {
  if (words.length > 1) throw new Misuse(`I understand "${words[0]}", but not what "${words[1]}" after it is to do. Put quotes around a name with blanks.`)
  return words[0]
}

/** What went wrong, in words for the person: trouble tells itself, a bug keeps its trace. */
export function told(error: unknown): string {
  if (error instanceof Trouble) return error.tell
  if (error instanceof Misuse) return error.message
  const code = (error as { code?: string } | undefined)?.code ?? ''
  if (error instanceof Error && code.startsWith('ERR_PARSE_ARGS')) return `${error.message.split('. To specify')[0]}. "os1 help COMMAND" tells what there is.`
  if (error instanceof Error) return error.stack ?? error.message
  return String(error)
}

/**
 * A bug, for a log: what kind it is and where, without its message. Messages quote what could not be read, and that may be
 * something that a person said.
 */
export function traced(error: unknown): string {
  if (error instanceof Trouble || error instanceof Misuse) return told(error)
  if (!(error instanceof Error)) return `Something that is no error was thrown (${typeof error}).`
  const code = (error as { code?: unknown }).code
  const places = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at .*(?:\w:|\/|node:)/.test(line))
  return [`${error.name}${typeof code === 'string' ? ` (${code})` : ''}`, ...places].join('\n')
}
