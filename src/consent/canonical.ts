import { createHash } from 'node:crypto'

/**
 * JSON in one form only: keys in order, no white space, nothing that JSON cannot hold. Two values that mean the same give
 * the same text, so that it can be hashed and compared (after RFC 8785, for the values that zod schemas let through).
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('a number that JSON cannot hold')
    return JSON.stringify(Object.is(value, -0) ? 0 : value)
  }
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one === undefined ? null : one)).join(',')}]`
  if (typeof value === 'object') {
    if ('toJSON' in value && typeof value.toJSON === 'function') return canonical(value.toJSON())
    const fields = Object.entries(value).filter(([, field]) => field !== undefined)
    // By UTF-16 code units, as RFC 8785 has it.
    fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
  }
  throw new TypeError(`${typeof value} is nothing that JSON can hold`)
}

/** SHA-256 as lower-case hexadecimal. */
export const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
