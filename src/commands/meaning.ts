import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { asked } from './asked.ts'
import { lineTo } from './line.ts'
import type { MeaningAbout } from './meaning-asked.ts'
import { Misuse } from './told.ts'

export const meaning: Command = {
  about: 'How I know what words mean: built in, or a stronger model that you name.',
  usage: [
    'os1 meaning                   says which model is in use, and how far it has got',
    'os1 meaning use URL MODEL     a server that speaks /v1/embeddings, for example',
    '                              os1 meaning use http://localhost:11434/v1 nomic-embed-text',
    '  --dimensions N              for models that can give fewer than they have',
    'os1 meaning fill              goes through everything now, and waits until it is done',
    'os1 meaning built-in          back to the word vectors that are built in',
    '  --home DIR',
    '',
    'What you say goes to that server, but for what is secret and what stays between us. If it wants a key, give it',
    'to OS1 in OS1_MEANING_KEY when you start it; it is not kept.',
  ].join('\n'),
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { home: { type: 'string' }, dimensions: { type: 'string' } },
    })
    const [what = 'about', url, model, ...more] = positionals
    const wrong = more.length > 0 || (what === 'use') !== (model !== undefined) || (what !== 'use' && (url !== undefined || values.dimensions !== undefined))
    if (wrong || !['about', 'use', 'fill', 'built-in'].includes(what)) throw new Misuse('os1 meaning [use URL MODEL | fill | built-in]')
    const line = await lineTo(values.home, io)
    try {
      const args = what === 'use' ? { url, model, ...(values.dimensions !== undefined && { dimensions: Number(values.dimensions) }) } : undefined
      io.out(`${described(await asked<MeaningAbout>(line, `meaning.${what}`, args))}\n`)
      if (what === 'use') io.out('I go through everything that was said while we talk and at night; "os1 meaning fill" does it now.\n')
      return 0
    } finally {
      line.close()
    }
  },
}

function described({ chosen, filled }: MeaningAbout): string {
  return [
    chosen
      ? `The model ${chosen.model} at ${chosen.url} tells me what things mean.`
      : 'Word vectors that are built in tell me what things mean. Nothing leaves this machine.',
    ...filled.map(
      ({ builtIn, reached, items, trouble }) =>
        `${builtIn ? 'Built in' : 'The model'}: ${reached} of ${items} turns.${builtIn && reached < items ? ' The rest are made on the way.' : ''}${trouble ? ` ${trouble}` : ''}`,
    ),
  ].join('\n')
}
