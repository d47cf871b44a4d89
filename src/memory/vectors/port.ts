/**
 * Meaning: how near things that were said stand to a question, by what their words mean and not by the words themselves.
 * One of several marks that recall weighs, never an answer of its own.
 *
 * A cosine is on one scale whatever made the vectors: that of the built-in word vectors (0 is unrelated, most items lie
 * between -0.2 and 0.5, 1 is the same words). Those of a stronger model are brought to that scale, so that weights which
 * were fitted on the built-in ones stay right, and items that the stronger model has not reached yet can stand beside
 * those it has.
 */
export type Meaning = {
  /**
   * Makes ready for a question: reads what is needed in slices that leave the machine free between them, and asks a
   * stronger model where one is chosen. Never fails and never takes longer than about a second: what does not come in
   * time is done with the built-in word vectors. To be awaited before `nearest`; without it everything below still
   * works, with the built-in ones, and `nearest` reads all vectors at once. `alone` asks no other model: the words do not
   * leave this process.
   */
  prepare(question: string, how?: { readonly signal?: AbortSignal; readonly alone?: boolean }): Promise<void>
  /** The items that stand nearest to a question, nearest first; items by `rid`, which is `Item.seq`. Empty where no word of it is known. */
  nearest(question: string, most: number): readonly { readonly rid: number; readonly cosine: number }[]
  /** How near these items stand. Items that are gone or hold no known word are left out, as are all where no word of the question is known. Reads little: for some hundred items at most. */
  cosines(question: string, rids: readonly number[]): ReadonlyMap<number, number>
}
