import type { Io } from './command.ts'

/** Prints words that come in pieces, wrapped at the width of the window, between two empty lines. */
export type Wrapper = { begin(): void; write(text: string): void; end(): void }

/** Longer lines than this are hard to read, however wide the window is. */
const widest = 78

export function wrapper(io: Pick<Io, 'out'>, columns: () => number): Wrapper {
  let column = 0
  let wrote = false
  let space = false
  const word = (text: string): void => {
    const width = Math.min(widest, columns() - 2)
    if (column > 0 && column + 1 + text.length > width) {
      io.out('\n')
      column = 0
    } else if (space && column > 0) {
      io.out(' ')
      column += 1
    }
    io.out(text)
    column += text.length
    space = false
  }
  return {
    begin() {
      column = 0
      wrote = false
      space = false
    },
    write(text) {
      for (const part of text.split(/(\s+)/)) {
        if (part === '') continue
        if (!wrote && part.trim() !== '') {
          io.out('\n')
          wrote = true
        }
        if (part.includes('\n')) {
          if (wrote) io.out('\n'.repeat(Math.min(2, part.split('\n').length - 1)))
          column = 0
          space = false
        } else if (part.trim() === '') space = true
        else word(part)
      }
    },
    end() {
      if (wrote) io.out('\n\n')
    },
  }
}
