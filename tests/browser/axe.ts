import { expect, type Page } from '@playwright/test'
import type * as Axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Passes if axe finds nothing against WCAG 2.0, 2.1 and 2.2, levels A and AA, nor against its own
 * best practices, on the page as it stands; else names each rule, what it says, and where it failed.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const violations = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe }
    const results = await axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return results.violations.map(({ id, impact, help, helpUrl, nodes }) => ({
      rule: `${id} (${impact ?? 'no impact given'}): ${help}`,
      helpUrl,
      nodes: nodes.map(({ target, html, failureSummary }) => ({
        target: target.flat().join(' '),
        html,
        failure: failureSummary ?? '',
      })),
    }))
  }, tags)
  const message = violations.map(({ rule, helpUrl, nodes }) =>
    [
      rule,
      `  ${helpUrl}`,
      ...nodes.map(
        ({ target, html, failure }) =>
          `  at ${target}\n    ${html}\n    ${failure.replaceAll('\n', '\n    ')}`,
      ),
    ].join('\n'),
  )
  expect(message.join('\n\n'), `axe on ${page.url()}`).toBe('')
}
