// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pageShell } from '../../src/compiler/page-shell.ts'

const index = `<!doctype html>
<html lang="en">
  <head>
    <title>Recto</title>
    <script type="module" crossorigin src="/reader/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/reader/assets/libraries.js">
    <link rel="stylesheet" crossorigin href="/reader/assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`

const sheet = 'p > a { content: "$& $1" }'
const files = new Map([['assets/index.css', Buffer.from(sheet)]])
const shell = pageShell(index, files, '/reader/')
const document = new DOMParser().parseFromString(shell.html, 'text/html')

describe('pageShell', () => {
  it('has the styles stand in the page to the letter, and tells what stands there', () => {
    expect([...document.head.querySelectorAll('style')].map((style) => style.textContent)).toEqual([
      sheet,
    ])
    expect(shell.styles).toEqual([sheet])
    expect(document.querySelector('link[rel="stylesheet"]')).toBeNull()
  })

  it('has every script behind the text, where it doesn’t hurry', () => {
    expect(document.head.querySelectorAll('script, link')).toHaveLength(0)
    const behind = [...document.body.querySelectorAll('#root ~ *')]
    expect(
      behind.map((element) => element.getAttribute('src') ?? element.getAttribute('href')),
    ).toEqual(['/reader/assets/index.js', '/reader/assets/libraries.js'])
    expect(behind.map((element) => element.getAttribute('fetchpriority'))).toEqual(['low', 'low'])
  })
})
