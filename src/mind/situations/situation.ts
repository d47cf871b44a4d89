/**
 * Situations: what a single line of talk tells ("he cancelled again"), finer than a life event, and what is said to it. Written
 * as plain text, one topic a file: `# group` and `## situation` open a block, plain lines are ways to say it (they train the
 * reader and are not kept at run time), `>` replies, `+` what keeps to the subject a turn later, `=` a view when one is asked for.
 */

/** Whom it happened to: the one who speaks, or somebody they tell of. */
export type Whose = 'mine' | 'other'

export type Situation = {
  readonly key: string
  /** The coarser class that it belongs to. */
  readonly group: string
  /** Usual valence, -1 to 1. */
  readonly feels: number
  readonly whose: Whose
  /** A kind of the life-events table, where it surely is one. */
  readonly kind?: string
  /** Ways to say it; empty where only the replies were read. */
  readonly said: readonly string[]
  readonly replies: readonly string[]
  readonly more: readonly string[]
  readonly views: readonly string[]
}

/** What is true of all situations of one group. */
export type Group = { readonly key: string; readonly replies: readonly string[]; readonly more: readonly string[] }

export type Topic = { readonly situations: readonly Situation[]; readonly groups: readonly Group[] }

type Block = { key: string; whole: boolean; fields: Record<string, string>; said: string[]; replies: string[]; more: string[]; views: string[] }

/**
 * Reads one topic. Throws with the line's number where the text is not of this form. `examples` says whether the ways to say
 * it are wanted: only training wants them.
 */
export function readTopic(text: string, { examples }: { readonly examples: boolean }): Topic {
  const blocks: Block[] = []
  for (const [n, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '') continue
    const heading = /^(##?) ([a-z][a-z0-9-]*)$/.exec(line)
    if (heading) {
      blocks.push({ key: heading[2]!, whole: heading[1] === '#', fields: {}, said: [], replies: [], more: [], views: [] })
      continue
    }
    const block = blocks.at(-1)
    if (!block || line.startsWith('#')) throw new Error(`line ${n + 1}: "${line}" stands under no situation`)
    const field = /^(of|feels|whose|kind): (\S+)$/.exec(line)
    if (field) block.fields[field[1]!] = field[2]!
    else if (line.startsWith('> ')) block.replies.push(line.slice(2))
    else if (line.startsWith('+ ')) block.more.push(line.slice(2))
    else if (line.startsWith('= ')) block.views.push(line.slice(2))
    else if (/^[>+=]/.test(line)) throw new Error(`line ${n + 1}: a space is missing after the mark`)
    else if (examples) block.said.push(line)
  }
  return {
    groups: blocks.filter(({ whole }) => whole).map(({ key, replies, more }) => ({ key, replies, more })),
    situations: blocks
      .filter(({ whole }) => !whole)
      .map(({ key, fields, said, replies, more, views }) => ({
        key,
        group: fields['of'] ?? key,
        feels: Number(fields['feels'] ?? 0),
        whose: fields['whose'] === 'other' ? 'other' : 'mine',
        ...(fields['kind'] ? { kind: fields['kind'] } : {}),
        said,
        replies,
        more,
        views,
      })),
  }
}
