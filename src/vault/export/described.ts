import { exporters, leftOut } from './exporters.ts'

/** The part of `docs/export.md` that lists kinds and fields; a test keeps the page equal to it. */
export function described(): string {
  const kinds = exporters.map(
    ({ kind, about, fields }) =>
      `### \`${kind}\`\n\n${about}\n\n| field | what it is |\n|---|---|\n${Object.entries(fields)
        .map(([name, what]) => `| \`${name}\` | ${what} |`)
        .join('\n')}\n`,
  )
  const not = Object.entries(leftOut).map(([table, why]) => `- \`${table}\`: ${why}`)
  return `${kinds.join('\n')}\n## What is not in it\n\n${not.join('\n')}\n`
}
