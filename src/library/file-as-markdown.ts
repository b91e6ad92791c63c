import type { Article, Stub } from '../bundle/article.ts'
import type { Prose } from '../bundle/prose.ts'
import * as words from '../words/file-as-markdown.ts'

/**
 * An article as a Markdown file with a YAML head: its summary, both texts and the pages it led to, each as the
 * seed has it, to the letter; of a stub, what is known of it. Headings are in the reader's language, names in the head in
 * English, since programs read them. `address` is that of its page.
 */
export function fileAsMarkdown(file: Article | Stub, address: string): string {
  const { title, handle, source, links } = file
  const known = file.kind === 'article' ? { category: file.category, cached: file.cachedAt } : {}
  const head = {
    ...{ title, handle, source, ...known, address },
    links: links.length > 0 ? links.map(({ href }) => href) : null,
  }
  const parts = [
    `# ${asHeading(title)}`,
    ...(file.kind === 'article' ? textsOf(file) : summaryOf(file.summary)),
  ]
  return `${yaml(head)}\n${parts.filter(Boolean).join('\n\n')}\n`
}

function textsOf({ summary, original, cached, pages }: Article): string[] {
  return [
    ...summaryOf(summary.prose),
    original.kind === 'missing' ? '' : section(words.original, original.prose.text),
    section(words.cachedCopy, cached.text),
    ...pages.map(({ title, source, prose }) =>
      section(title, `${words.sourceIs(source.href)}\n\n${prose.text.trim()}`),
    ),
  ]
}

function summaryOf({ text }: Prose): string[] {
  return [section(words.summary, text)]
}

function section(heading: string, text: string): string {
  return text.trim() === '' ? '' : `## ${asHeading(heading)}\n\n${text.trim()}`
}

/** In one line, and with nothing that would be read as more than a heading's words. */
function asHeading(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#~]/g, '\\$&')
}

/** JSON is YAML: a value in quotes is read to the letter, whatever it holds. */
function yaml(head: Record<string, string | readonly string[] | null>): string {
  const lines = Object.entries(head).flatMap(([name, value]) =>
    value === null
      ? []
      : typeof value === 'string'
        ? [`${name}: ${JSON.stringify(value)}`]
        : [`${name}:`, ...value.map((one) => `  - ${JSON.stringify(one)}`)],
  )
  return ['---', ...lines, '---', ''].join('\n')
}
