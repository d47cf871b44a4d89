/**
 * The quarantined reader: words from outside meet a model only here, one item at a time, in a call that has no abilities. What
 * comes back is fields of a known shape; free text comes back as a handle that says nothing. So the planner's context stays
 * clean. Filling a handle in gives the arguments its label.
 */
import { clean, join } from '../words/label.ts'
import type { Label } from '../words/label.ts'

export type Field =
  | { readonly kind: 'enum'; readonly of: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'number' }
  /** One of the item's own ids. */
  | { readonly kind: 'id' }
  /** Text that stands in the item, word for word. */
  | { readonly kind: 'text' }

export type Handle = { readonly handle: string }
export type Handles = ReadonlyMap<string, { readonly text: string; readonly label: Label }>
export type Item = { readonly id: string; readonly text: string; readonly ids: readonly string[] }

export type Read =
  | { readonly kind: 'read'; readonly fields: Readonly<Record<string, string | number | Handle>>; readonly handles: Handles }
  | { readonly kind: 'unreadable' }

/** Asks the reader about one item. Whatever does not fit the shape exactly is unreadable, and so is a reader that fails. */
export async function quarantined({
  item,
  shape,
  read,
}: {
  item: Item
  shape: Readonly<Record<string, Field>>
  read: (text: string, shape: Readonly<Record<string, Field>>) => Promise<unknown>
}): Promise<Read> {
  let given: unknown
  try {
    given = await read(item.text, shape)
  } catch {
    return { kind: 'unreadable' }
  }
  if (given === null || typeof given !== 'object') return { kind: 'unreadable' }
  const fields: Record<string, string | number | Handle> = {}
  const handles = new Map<string, { text: string; label: Label }>()
  for (const [name, field] of Object.entries(shape)) {
    const value = (given as Record<string, unknown>)[name]
    if (field.kind === 'text') {
      if (typeof value !== 'string' || !item.text.includes(value)) return { kind: 'unreadable' }
      // Named by the item and the field, never by what it holds.
      const handle = `${item.id}/${name}`
      handles.set(handle, { text: value, label: { integrity: 'outside', confidentiality: 'private', sources: [item.id] } })
      fields[name] = { handle }
    } else if (fits(field, value, item)) fields[name] = value
    else return { kind: 'unreadable' }
  }
  return { kind: 'read', fields, handles }
}

function fits(field: Exclude<Field, { kind: 'text' }>, value: unknown, item: Item): value is string | number {
  if (field.kind === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (typeof value !== 'string') return false
  if (field.kind === 'enum') return field.of.includes(value)
  if (field.kind === 'id') return item.ids.includes(value)
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(value)
}

/** Arguments with their handles filled in, and the label that this gives them. `missing` names handles that there are not. */
export function handleIn(args: unknown, handles: Handles): { readonly args: unknown; readonly label: Label; readonly missing: readonly string[] } {
  const missing: string[] = []
  let label = clean
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled)
    if (value === null || typeof value !== 'object') return value
    const { handle } = value as Partial<Handle>
    if (typeof handle !== 'string') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]))
    const found = handles.get(handle)
    if (!found) {
      missing.push(handle)
      return ''
    }
    label = join(label, found.label)
    return found.text
  }
  return { args: filled(args), label, missing }
}
