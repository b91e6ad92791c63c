// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { aliasHtml, pageHtml, type SitePage } from '../../src/compiler/page-html.ts'

const index = `<!doctype html>
<html lang="en">
  <head>
    <title>Recto</title>
    <meta
      name="description"
      content="A reader"
    />
    <meta name="viewport" content="width=device-width" />
  </head>
  <body>
    <div id="root"><noscript>This page needs JavaScript.</noscript></div>
  </body>
</html>`

const page: SitePage = {
  path: '/article/notes-abc/',
  description: 'What it says.',
  files: { 'bundle/article/notes-abc.json': { title: 'Notes' } },
  scripts: ['/assets/article.js'],
  rendered: { title: 'Notes · Recto', html: '<main>Notes</main>' },
}

/** The page as a browser understands it. */
function read(html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const one = (selector: string) => document.querySelector(selector)
  return {
    document,
    title: document.title,
    meta: (name: string) =>
      one(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content'),
    link: (rel: string) => one(`link[rel="${rel}"]`)?.getAttribute('href'),
    root: one('#root')!,
    files: JSON.parse(one('#files')?.textContent ?? 'null') as unknown,
  }
}

describe('pageHtml', () => {
  it('sets the text into the root, for a reader without scripts', () => {
    const { root } = read(pageHtml(index, page, '/'))
    expect(root.innerHTML).toBe('<main>Notes</main>')
    expect(root.getAttribute('data-path')).toBe('/article/notes-abc/')
  })

  it('says in the head what the page is, and keeps what else stands there', () => {
    const { title, meta, link } = read(pageHtml(index, page, '/'))
    expect(title).toBe('Notes · Recto')
    expect(meta('description')).toBe('What it says.')
    expect(meta('og:title')).toBe('Notes · Recto')
    expect(meta('og:description')).toBe('What it says.')
    expect(meta('og:type')).toBe('article')
    expect(meta('viewport')).toBe('width=device-width')
    expect(link('modulepreload')).toBe('/assets/article.js')
  })

  it('names the page whole where it is known where the site will stand', () => {
    const { link, meta } = read(pageHtml(index, page, '/reader/', 'https://recto.example'))
    expect(link('canonical')).toBe('https://recto.example/reader/article/notes-abc/')
    expect(meta('og:url')).toBe('https://recto.example/reader/article/notes-abc/')
  })

  it('names it by its path where that is not known', () => {
    const { link, meta } = read(pageHtml(index, page, '/reader/'))
    expect(link('canonical')).toBe('/reader/article/notes-abc/')
    expect(meta('og:url')).toBeUndefined()
  })

  it('brings the files along that the page was made of', () => {
    expect(read(pageHtml(index, page, '/')).files).toEqual(page.files)
  })

  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '"><script>alert(1)</script>',
    "$& $1 $` $' $$ $<name>",
    'R&D <b>"quoted"</b> &amp;',
    'two\nlines',
  ])('says %j to the letter, and runs none of it', (text) => {
    const html = pageHtml(index, { ...page, description: text, files: { [text]: text } }, '/')
    const { meta, files, document } = read(html)
    expect(meta('description')).toBe(text)
    expect(files).toEqual({ [text]: text })
    expect(document.querySelectorAll('script')).toHaveLength(1)
    expect(document.querySelector('b')).toBeNull()
  })
})

describe('aliasHtml', () => {
  it('leads on to the page of the whole title, with scripts or without', () => {
    const { link, document } = read(aliasHtml(index, 'notes-abc', '/reader/'))
    expect(link('canonical')).toBe('/reader/article/notes-abc/')
    expect(document.querySelector('noscript')?.innerHTML).toContain(
      'content="0; url=/reader/article/notes-abc/"',
    )
    expect(document.querySelector('#root')).not.toHaveProperty('dataset.path')
  })
})
