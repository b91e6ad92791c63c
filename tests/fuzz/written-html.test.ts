import { describe, expect, it } from 'vitest'
import { faultOfHtml } from './written-html.ts'

describe('faultOfHtml', () => {
  it('finds nothing wrong with what the reader writes', () => {
    const html =
      '<!doctype html><head><script type="module" crossorigin src="/a.js"></script></head>' +
      '<div id="root" data-path="/"><!--$--><a href="https://a.eu/?b&amp;c" rel="x">1 &lt; 2</a><!--/$--></div>' +
      '<script type="application/json" id="files">{"a":"\\u003cb>"}</script><script>go()</script>'
    expect(faultOfHtml(html, ['go()'])).toBeNull()
  })

  it.each([
    '<img src="x">',
    '<p onclick="a()">',
    '<p style="color: red">',
    '<a href="javascript:a()">a</a>',
    '<a href="//evil.example/">a</a>',
    '<a href="/\\evil.example/">a</a>',
    '<script>alert(1)</script>',
    '<script src="/a.js"></script>',
    '<script type="application/json">"<!--<script>"</script>',
    'a < b',
    '<p title="<">',
    '<p title=a>',
  ])('finds fault with %s', (html) => {
    expect(faultOfHtml(html, ['go()'])).not.toBeNull()
  })
})
