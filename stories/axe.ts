/** What axe-core finds wrong on a page, for the stories that look. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
/** The page's own world, for what runs inside `evaluate`. */
declare const document: any

type Found = { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[] }

/** Each as a line with the rule and what breaks it; empty where all is well. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  // A sheet that slides in has to stand before it is looked at; what turns for ever is not waited for.
  await page.evaluate(() =>
    Promise.race([Promise.all(document.getAnimations().map((one: any) => one.finished.catch(() => {}))), new Promise((go) => setTimeout(go, 2_000))]),
  )
  const { violations: all } = await page.evaluate(async () => (globalThis as unknown as { axe: { run(): Promise<Found> } }).axe.run())
  return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`)
}
