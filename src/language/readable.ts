/**
 * A text as the readers get it: the same words, without what only makes them slow or blind. Runs of spaces, of one sign, and
 * of marks piled on a letter are shortened, control characters and halves of characters go. What is kept of an utterance
 * is never this, but what was said.
 */
export const readable = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' || sign === '\u2028' || sign === '\u2029' ? '\n' : ' '))
    .replace(/[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*\n ?/g, '\n\n')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/([^\d\s])\1{15,}/gu, (run: string, sign: string) => sign.repeat(Math.min(15, run.length)))
    .trim()
