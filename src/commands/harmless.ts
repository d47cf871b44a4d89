/**
 * Words on their way to a terminal. What somebody said, pasted or restored may hold escape sequences, which a terminal obeys
 * (titles, clipboards, colours, lines written over), and marks that turn the direction of what follows. They go; words,
 * line ends and the joiners that scripts and faces need stay.
 */
export const harmless = (text: string): string =>
  (own.test(text)
    ? text
    : text
        .replaceAll('\r\n', '\n')
        .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g, '')
        .replace(unheard, '')
  ).toWellFormed()

/** C0 and C1 controls but tab and line end, and the marks of text direction. */
const unheard = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** What our own commands write: the line cleared, the bell, and a line of progress written over, without words of anybody's. */
const own = /^(?:\r\u001b\[K|\u0007|\r[\w …%]+\n?)$/
