// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentPolicy, underPolicy } from '../../src/compiler/content-policy.ts'
import { headersFor, hostHeaders } from '../../src/compiler/host-headers.ts'

const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `))

describe('contentPolicy', () => {
  it('allows the site’s own scripts and styles, those named by their text, and nothing else by default', () => {
    const policy = contentPolicy(['go()'], ['p {}'])
    const hash = (text: string) => createHash('sha256').update(text).digest('base64')
    expect(directive(policy, 'default-src')).toBe(`default-src 'none'`)
    expect(directive(policy, 'script-src')).toBe(`script-src 'self' 'sha256-${hash('go()')}'`)
    expect(directive(policy, 'style-src')).toBe(`style-src 'self' 'sha256-${hash('p {}')}'`)
    expect(policy).not.toContain('unsafe')
  })
})

describe('underPolicy', () => {
  const policy = contentPolicy(['go()'])

  it.each([
    '<html><head><title>T</title><script>go()</script></head>',
    '<html><head>\n  <meta charset="UTF-8" />\n  <script>go()</script></head>',
  ])('sets the policy before all that it governs: %j', (html) => {
    const { head } = new DOMParser().parseFromString(underPolicy(html, policy), 'text/html')
    const elements = [...head.children].filter((element) => !element.matches('[charset]'))
    expect(elements[0]!.getAttribute('content')).toBe(policy)
    expect(elements.at(-1)!.localName).toBe('script')
  })

  it('leaves the charset within the first 1,024 bytes', () => {
    const html = underPolicy(`<!doctype html><html><head><meta charset="UTF-8">`, policy)
    expect(html.indexOf('charset')).toBeLessThan(1024 - 'charset="UTF-8">'.length)
  })
})

describe('hostHeaders', () => {
  const text = hostHeaders('/reader/', `default-src 'none'; script-src 'self'`)

  it('speaks of everything below the base, and of nothing else', () => {
    for (const path of ['/reader/', '/reader/article/x/', '/reader/bundle/catalogue.json'])
      expect(headersFor(path, text)).toEqual({
        'Content-Security-Policy': `default-src 'none'; script-src 'self'; frame-ancestors 'none'`,
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      })
    expect(headersFor('/', text)).toEqual({})
  })

  it('has browsers ask each time whether there is a newer worker', () => {
    expect(headersFor('/reader/sw.js', text)).toMatchObject({ 'Cache-Control': 'no-cache' })
  })
})
