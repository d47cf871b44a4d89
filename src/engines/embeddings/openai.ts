import { setTimeout as pause } from 'node:timers/promises'
import type { Embedder } from '../../memory/vectors/embedder.ts'
import { Trouble } from '../../words/trouble.ts'
import { prefixesOf } from './prefixes.ts'
import { vectorsIn } from './reply.ts'

/** `url` is the base that ends in /v1, `key` what the server wants as a bearer token. */
export type OpenAiParts = {
  readonly url: string
  readonly model: string
  /** Asked for, where the model can give fewer than it has. */
  readonly dimensions?: number | undefined
  readonly key?: string | undefined
  /** In milliseconds: how long one request may take, and how long to wait before the second and the third try. */
  readonly patience?: number
  readonly pauses?: readonly number[]
}

/** Texts are cut to this many characters: models read a few hundred to a few thousand tokens. */
const longest = 6000
const shortest = 200
const usualPatience = 30_000
const usualPauses = [500, 2_000]
/** The longest that a server may tell us to wait before a request is given up. */
const longestPause = 10_000
const batch = 64

/**
 * A model behind any server that speaks `POST /v1/embeddings` as OpenAI does (Ollama, llama.cpp, LM Studio, vLLM, TEI and
 * others do). Items are tried up to three times, a question once, for somebody waits. A batch that the server finds too large
 * is halved, a text that it finds too long is cut. Never follows a redirect: the words go where the person said, and nowhere else.
 */
export function openAiEmbedder(parts: OpenAiParts): Embedder {
  const base = parts.url.replace(/\/+$/, '').replace(/\/embeddings$/, '')
  const prefixes = prefixesOf(parts.model)
  const { request } = asking({ ...parts, url: base })
  /** What the server has shown to take at once. */
  let size = batch

  async function some(texts: readonly string[], about: Asking): Promise<Float32Array[]> {
    const found: Float32Array[] = []
    while (found.length < texts.length) {
      const next = texts.slice(found.length, found.length + size)
      const outcome = await request(next, about)
      if ('vectors' in outcome) found.push(...outcome.vectors)
      else if (next.length > 1) size = Math.ceil(next.length / 2)
      else found.push(await shortened(next[0] as string, about, outcome.refused))
    }
    return found
  }

  /** A single text is refused: it may be too long. If not even its beginning is taken, something else is wrong. */
  async function shortened(text: string, about: Asking, refused: Trouble): Promise<Float32Array> {
    for (let length = Math.floor(text.length / 2); length >= shortest; length = Math.floor(length / 2)) {
      const outcome = await request([text.slice(0, length)], about)
      if ('vectors' in outcome) return outcome.vectors[0] as Float32Array
    }
    throw refused
  }

  return {
    id: [base, parts.model, ...(parts.dimensions ? [parts.dimensions] : [])].join(' '),
    most: batch,
    async embed(texts, { use, signal }) {
      signal.throwIfAborted()
      // Servers refuse an empty text.
      const prepared = texts.map((text) => prefixes[use] + (text.trim() === '' ? '.' : text.slice(0, longest)))
      const vectors = await some(prepared, { signal, tries: use === 'question' ? 1 : 3 })
      if (new Set(vectors.map(({ length }) => length)).size > 1) throw odd(base, 'vectors of several lengths')
      return vectors
    },
  }
}

type Asking = { readonly signal: AbortSignal; readonly tries: number }
/** `refused`: the server found something wrong with what it was sent, which less of it may mend. */
type Outcome = { readonly vectors: Float32Array[] } | { readonly refused: Trouble }

function asking({ url, model, dimensions, key, patience = usualPatience, pauses = usualPauses }: OpenAiParts) {
  async function once(texts: readonly string[], signal: AbortSignal): Promise<Outcome | { readonly later: Trouble; readonly after?: number }> {
    const limit = AbortSignal.timeout(patience)
    try {
      const response = await fetch(`${url}/embeddings`, {
        method: 'POST',
        redirect: 'error',
        headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
        body: JSON.stringify({ model, input: texts, encoding_format: 'float', ...(dimensions ? { dimensions } : {}) }),
        signal: AbortSignal.any([signal, limit]),
      })
      const body = await response.text()
      if (!response.ok) return refusal(response, { url, model })
      const vectors = vectorsIn(body, texts.length)
      if (typeof vectors === 'string') throw odd(url, vectors)
      return { vectors }
    } catch (cause) {
      signal.throwIfAborted()
      if (cause instanceof Trouble) throw cause
      return { later: limit.aborted ? slow(url, cause) : away(url, cause) }
    }
  }
  return {
    async request(texts: readonly string[], { signal, tries }: Asking): Promise<Outcome> {
      for (let tried = 1; ; tried++) {
        const outcome = await once(texts, signal)
        if (!('later' in outcome)) return outcome
        if (tried >= tries) throw outcome.later
        await pause(Math.min(longestPause, outcome.after ?? pauses[tried - 1] ?? 0), undefined, { signal })
      }
    },
  }
}

const trouble = (retry: Trouble['retry'], tell: string, cause?: unknown): Trouble => new Trouble({ engine: 'embeddings', retry, tell, cause })
const away = (url: string, cause: unknown): Trouble => trouble('later', `The model for meaning at ${url} cannot be reached. I do without it meanwhile.`, cause)
const slow = (url: string, cause: unknown): Trouble => trouble('later', `The model for meaning at ${url} takes too long. I do without it meanwhile.`, cause)
const odd = (url: string, what: string): Trouble =>
  trouble('never', `The model for meaning at ${url} answers with something that I cannot use: ${what}. I do without it.`)

/** What the server said when it did not do it. Its own words stay out of it: they may repeat the person's. */
function refusal(response: Response, { url, model }: { url: string; model: string }): { refused: Trouble } | { later: Trouble; after?: number } {
  const { status } = response
  if (status === 401 || status === 403)
    throw trouble('never', `The model for meaning at ${url} does not accept the key that I have (${status}). I do without it until that is mended.`)
  if (status === 404) throw trouble('never', `At ${url} there is no model "${model}", or no embeddings at all. I do without it until that is mended.`)
  const busy = trouble('later', `The model for meaning at ${url} is busy or ill (${status}). I do without it meanwhile.`)
  if (status === 429 || status === 503) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    return { later: busy, ...(Number.isFinite(seconds) && { after: seconds * 1000 }) }
  }
  // Some servers answer a text that is too long with 500.
  if (status === 400 || status === 413 || status === 422 || status === 500)
    return {
      refused: trouble(status === 500 ? 'later' : 'never', `The model for meaning at ${url} does not take what I send it (${status}). I do without it.`),
    }
  return { later: busy }
}
