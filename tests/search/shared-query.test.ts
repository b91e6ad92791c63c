// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { sharedQuery } from '../../src/search/shared-query.ts'

const shared = (fields: Record<string, string>) => sharedQuery(new URLSearchParams(fields))

describe('sharedQuery', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['nothing', {}, null],
    ['a search that was typed', { q: 'labs' }, null],
    ['empty fields', { title: '', text: ' ', url: '' }, null],
    ['a title', { title: 'Notes from inside', url: 'https://a.example/x' }, 'Notes from inside'],
    ['a text', { text: 'China’s  AI\nrace' }, 'China’s AI race'],
    ['a text with a link', { text: 'Notes from inside https://a.example/x' }, 'Notes from inside'],
    ['a link', { url: 'https://a.example/2026/05/china-ai_labs.html?id=1' }, 'china ai labs'],
    ['a link in the place of a text', { text: 'https://a.example/p/china-labs' }, 'p china labs'],
    ['a link in another script', { url: 'https://a.example/%E4%B8%AD%E5%9B%BD' }, '中国'],
    [
      'a link to a whole site',
      { url: 'https://www.interconnects.example/' },
      'interconnects.example',
    ],
    ['a link that is none', { url: 'https://' }, 'https://'],
    ['a path that is no sound encoding', { url: 'https://a.example/%E4-labs' }, 'E4 labs'],
  ])('of %s', (_, fields, query) => {
    expect(shared(fields)).toBe(query)
  })

  it('cuts a long text between words', () => {
    const query = shared({ text: 'reading '.repeat(100) })!
    expect(query.length).toBeLessThanOrEqual(200)
    expect(query).toMatch(/^(reading )+reading$/)
    expect(shared({ text: `a${'📖'.repeat(200)}` })).toBe(`a${'📖'.repeat(99)}`)
  })
})
