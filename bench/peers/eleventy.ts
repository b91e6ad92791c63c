import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measuredProcess } from '../build/measured-process.ts'
import type { Place } from '../bench-place.ts'
import { install, type Peer } from './peer.ts'
import { homeList, peerArticles } from './peer-article.ts'

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title><link rel="stylesheet" href="/site.css"></head><body><main><h1>{{ title }}</h1>${body}</main></body></html>`

const style = `body { max-width: 40rem; margin: 2rem auto; font: 1.1rem/1.6 Georgia, serif }
h1, h2 { line-height: 1.2 }
`

/**
 * Eleventy 3 with the articles of a bench: of each its summary, its original and its cached text, from Markdown
 * through a layout with a title, a list of links and a small stylesheet; and a home page of the newest.
 */
export async function eleventyIn({ folder, seeds }: Place): Promise<Peer> {
  const project = join(folder, 'eleventy')
  const write = (path: string, text: string) => writeFileSync(join(project, path), text)
  for (const path of ['articles', '_includes']) mkdirSync(join(project, path), { recursive: true })
  write('package.json', '{"private":true,"type":"module"}')
  write('.eleventyignore', 'node_modules\n')
  write(
    'eleventy.config.js',
    "export default (eleventy) => eleventy.addPassthroughCopy('site.css')\n",
  )
  write('site.css', style)
  const links = '<ul>{% for one in similar %}<li>{{ one }}</li>{% endfor %}</ul>'
  write('_includes/article.njk', page(`{{ content | safe }}${links}`))
  write('_includes/home.njk', page('{{ content | safe }}'))
  const articles = peerArticles(seeds)
  for (const { name, title, similar, markdown } of articles)
    write(`articles/${name}.md`, headed({ layout: 'article.njk', title, similar }, markdown))
  const list = homeList(articles, ({ name }) => `/articles/${name}/`)
  write('index.md', headed({ layout: 'home.njk', title: 'Feed' }, list))
  await install(project, '@11ty/eleventy@3')
  const program = join(project, 'node_modules/@11ty/eleventy/cmd.cjs')
  return {
    name: 'Eleventy',
    site: join(project, '_site'),
    build: () => measuredProcess(process.execPath, [program, '--quiet'], { cwd: project }),
    addressOf: (seedFile) => `articles/${seedFile.replace(/\.txt$/, '')}/`,
  }
}

function headed(head: object, markdown: string): string {
  return `---json\n${JSON.stringify(head)}\n---\n${markdown}\n`
}
