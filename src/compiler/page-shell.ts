/** What a page that is written ahead is set into, and the sheets of styles that stand in it. */
export type PageShell = { html: string; styles: readonly string[] }

/**
 * The built index.html, changed so that nothing but itself has to arrive before its text is painted: its styles
 * stand in it, and its scripts come last and don't hurry. `files` has the sheets, by their paths from `base`.
 */
export function pageShell(
  index: string,
  files: ReadonlyMap<string, Uint8Array>,
  base: string,
): PageShell {
  const styles: string[] = []
  const scripts: string[] = []
  const html = index
    .replace(/<link rel="stylesheet"[^>]*href="([^"]*)"[^>]*>/g, (_, href: string) => {
      const sheet = Buffer.from(files.get(href.slice(base.length))!).toString()
      styles.push(sheet)
      return `<style>${sheet}</style>`
    })
    .replace(
      /(?<!\s)\s*<(script type="module"|link rel="modulepreload")([^>]*>(?:<\/script>)?)/g,
      (_, kind, rest) => {
        scripts.push(`<${kind} fetchpriority="low"${rest}`)
        return ''
      },
    )
    .replace('</body>', () => `${scripts.map((tag) => `  ${tag}\n  `).join('')}</body>`)
  return { html, styles }
}
