import { Trouble } from '../words/trouble.ts'

/** The command was used in a way that it does not know. */
export class Misuse extends Error {}

/** What went wrong, in words for the person: trouble tells itself, a bug keeps its trace. */
export function told(error: unknown): string {
  if (error instanceof Trouble) return error.tell
  if (error instanceof Misuse) return error.message
  const code = (error as { code?: string } | undefined)?.code ?? ''
  if (error instanceof Error && code.startsWith('ERR_PARSE_ARGS')) return `${error.message.split('. To specify')[0]}. "os1 help COMMAND" tells what there is.`
  if (error instanceof Error) return error.stack ?? error.message
  return String(error)
}
