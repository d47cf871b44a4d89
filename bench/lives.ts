/** Made-up lives as files: what was told on which day, and what is asked of it. */
export type Life = { readonly name: string; turns: { who: string; text: string; at: string }[]; at: string; questions: { ask: string; wanted: string }[] }

export function livesIn(text: string): Life[] {
  const lives: Life[] = []
  let minute = 0
  for (const line of text.split('\n')) {
    const life = lives.at(-1)
    if (line.startsWith('life ')) lives.push({ name: line.slice(5), turns: [], at: '', questions: [] })
    else if (line.startsWith('@ ') && life) life.at = `${line.slice(2).trim()}T18:00`
    else if (line.startsWith('? ') && life) {
      const [ask = '', wanted = ''] = line.slice(2).split(' => ')
      life.questions.push({ ask, wanted })
    } else if (/^\d{4}-/.test(line) && life) {
      const companion = line.slice(11).startsWith('> ')
      const at = `${line.slice(0, 10)}T10:${String(minute++ % 60).padStart(2, '0')}`
      life.turns.push({ who: companion ? 'companion' : 'person', text: line.slice(companion ? 13 : 11), at })
      life.turns.sort((a, b) => a.at.localeCompare(b.at))
    }
  }
  return lives
}

/** `-` wants an abstention, `!x` anything that does not hold x, everything else a pattern; `-|x` allows both. */
export function judge(wanted: string, { answer, abstained }: { answer: string; abstained: boolean }): 'right' | 'abstained' | 'wrong' {
  if (wanted.startsWith('!')) return answer.includes(wanted.slice(1)) ? 'wrong' : 'right'
  const either = wanted.split('|')
  if (abstained) return either.includes('-') ? 'right' : 'abstained'
  const pattern = either.filter((one) => one !== '-').join('|')
  return pattern && new RegExp(pattern, 'i').test(answer) ? 'right' : 'wrong'
}
