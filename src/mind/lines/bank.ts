/**
 * Lines, kept as data. `r` takes up what was said and stands alone; `a` asks for one particular. A line may begin with a mark
 * for the manner it suits: (dry), (warm), (blunt), (long). Slots in braces are filled from the person's words; a line whose
 * slot was not heard is not used. No line claims a feeling or an experience of its own.
 */
export type Lines = { readonly r: readonly string[]; readonly a?: readonly string[] }
export type Bank = Readonly<Record<string, Lines>>
