import type { Article } from '../bundle/article.ts'
import * as words from '../words/article-as-markdown.ts'

/**
 * An article as a Markdown file with a YAML head: its summary, both texts and the pages it led to, each as the
 * seed has it, to the letter. Headings are in the reader's language, names in the head in English, since programs read
 * them. `address` is that of its page.
 */
export function articleAsMarkdown(article: Article, address: string): string {
  const { title, handle, source, category, cachedAt, links, original, cached, pages } = article
  const head = {
    ...{ title, handle, source, category, cached: cachedAt, address },
    links: links.length > 0 ? links.map(({ href }) => href) : null,
  }
  const parts = [
    `# ${inOneLine(title)}`,
    section(words.summary, article.summary.prose.text),
    original.kind === 'missing' ? '' : section(words.original, original.prose.text),
    section(words.cachedCopy, cached.text),
    ...pages.map(({ title, source, prose }) =>
      section(title, `${words.sourceIs(source.href)}\n\n${prose.text.trim()}`),
    ),
  ]
  return `${yaml(head)}\n${parts.filter(Boolean).join('\n\n')}\n`
}

function section(heading: string, text: string): string {
  return text.trim() === '' ? '' : `## ${inOneLine(heading)}\n\n${text.trim()}`
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
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
