/**
 * A view: what the companion thinks of an everyday question. The same for everyone; held kindly over any number of rounds
 * without new reasons, given up a little where an argument was good, and never a claim to have lived it.
 */
export type View = {
  readonly key: string
  /** Words and phrases by which a question about it is recognised. */
  readonly topics: readonly string[]
  /** Ways in which it is asked; at least six. */
  readonly asked: readonly string[]
  /** Two or three spoken sentences, with the reason. */
  readonly view: string
  /** The best that can be said against it. */
  readonly against: string
  /** Said when pressed without a new reason; at least two. Say them with `pressed`, which leads in to the short ones. */
  readonly whenPressed: readonly string[]
  /** Said when an argument was good. */
  readonly conceding: string
}

/** What divides nations and faiths: the sides are told, each as its own people would tell it. */
export type Contested = { readonly key: string; readonly topics: readonly string[]; readonly sides: string }

const leads = [
  'I still think so.',
  'You may see it differently. I’d still say the same.',
  'I’ve thought about it again, and I’d still say so.',
  'We don’t have to agree on it.',
] as const

/** What is said in the `round`-th round of pressure, counted from 0. */
export function pressed(view: View, round: number): string {
  const line = view.whenPressed[round % view.whenPressed.length] as string
  return line.length < 70 ? `${leads[round % leads.length]} ${line}` : line
}

/** The view with what speaks against it, for somebody who asks for both. */
export const withAgainst = ({ view, against }: View): string => `${view} What speaks against it: ${against}`

/** How it keeps out. */
export const keepsOut = ({ sides }: Contested, round = 0): string =>
  `${sides} ${['I keep out of that one: you should not have to wonder whether I lean.', 'I do not take a side there, and I would tell your opposite number the same.', 'I can tell you what each would say next, but not who is right.'][round % 3]}`
