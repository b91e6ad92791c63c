import { describe, expect, it } from 'vitest'
import type { ArticleFile } from '../../src/bundle/article.ts'
import { pageAddress, pageShells } from '../../src/compiler/page-shells.ts'

const html = `<!doctype html>
<html lang="en">
  <head>
    <title>Recto</title>
    <meta
      name="description"
      content="A reader"
    />
    <meta name="viewport" content="width=device-width" />
  </head>
  <body><div id="root"></div></body>
</html>`

function stub(title: string, summary: string): ArticleFile {
  return {
    ...{ version: 1, kind: 'stub', id: 'x', title, handle: null, source: null },
    ...{ titleLine: title, links: [] },
    summary: { text: summary, blocks: [], links: [] },
    related: { similar: [], mentionedBy: [], neighbours: [] },
  }
}

describe('pageShells', () => {
  it('gives the page of an article its title and description, and changes nothing else', () => {
    const page = pageShells(html).forArticle(stub('Notes', 'What it says.'))
    expect(page).toContain('<title>Notes · Recto</title>')
    expect(page).toContain('<meta name="description" content="What it says." />')
    expect(page).toContain('<meta name="viewport" content="width=device-width" />')
    expect(page).toContain('<body><div id="root"></div></body>')
    expect(page).not.toContain('A reader')
  })

  it('leaves the plain page, and that of an alias, as they were built', () => {
    const shells = pageShells(html)
    expect(shells.plain).toBe(html)
    expect(shells.forArticle({ version: 1, kind: 'alias', id: 'x' })).toBe(html)
  })

  it.each([
    '</title><script>alert(1)</script>',
    '"><script>alert(1)</script>',
    "$& $1 $` $' $$ $<name>",
    'R&D <b>"quoted"</b> &amp;',
    'two\nlines',
  ])('says %j to the letter, and runs none of it', (text) => {
    const page = pageShells(html).forArticle(stub(text, text))
    const parsed = {
      title: /<title>(.*?)<\/title>/s.exec(page)?.[1],
      description: /name="description" content="(.*?)"/s.exec(page)?.[1],
    }
    const read = (escaped?: string) =>
      escaped
        ?.replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
    expect(read(parsed.title)).toBe(`${text} · Recto`)
    expect(read(parsed.description)).toBe(text)
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<b>')
  })

  it('lies where a host looks for the address of its article', () => {
    expect(pageAddress('bundle/article/notes-abc.json')).toBe('article/notes-abc/index.html')
  })
})
