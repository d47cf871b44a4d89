/**
 * A stronger model that tells what texts mean, better than the built-in word vectors: a port, chosen by the person. Their
 * words go to it, so it is one that they named, and what is labelled secret is never given to it.
 */
export type Embedder = {
  /** Names the model, and with it whose vectors can be compared: the address, its name there, the dimensions asked for. */
  readonly id: string
  /** Texts that it takes at once at most. */
  readonly most: number
  /**
   * One vector a text, in order, all of one number of dimensions (at most 4,096), of any length. `use` says which side of a search the
   * texts stand on, for models that want to know. Throws `Trouble` where none could be had.
   */
  embed(texts: readonly string[], about: { readonly use: 'item' | 'question'; readonly signal: AbortSignal }): Promise<readonly Float32Array[]>
}
