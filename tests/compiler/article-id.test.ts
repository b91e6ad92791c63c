import { describe, expect, it } from 'vitest'
import { articleId, facetKey } from '../../src/compiler/article-id.ts'

describe('articleId', () => {
  it('is the title for people and a hash for certainty', () => {
    expect(articleId('Notes from inside China’s AI labs', 'x')).toMatch(
      /^notes-from-inside-chinas-ai-labs-[a-z2-7]{10}$/,
    )
  })

  it('stays what it is: published addresses hang on it', () => {
    expect(articleId('What is a model?', 'what is a model?')).toBe('what-is-a-model-ibqsgfa3ec')
    expect(facetKey('TLDR AI')).toBe('tldr-ai-ih5ilo')
  })

  it('differs for two articles of one title', () => {
    const [first, second] = [articleId('Title', 'title'), articleId('Title', 'title\nTLDR AI')]
    expect(first).not.toBe(second)
    expect([first, second].map((id) => id.slice(0, 6))).toEqual(['title-', 'title-'])
  })

  it.each([
    ['Élan, naïve & Ço', /^elan-naive-co-/],
    ["“Don’t” — it's `code`", /^dont-its-code-/],
    ['ＡＩ ﬁnds ½', /^ai-finds-1-2-/],
    ['../../etc/passwd', /^etc-passwd-/],
    ['a\\b:c*d?e"f<g>h|i', /^a-b-c-d-e-f-g-h-i-/],
  ])('writes %j in plain ASCII', (title, expected) => {
    expect(articleId(title, title)).toMatch(/^[a-z0-9-]+$/)
    expect(articleId(title, title)).toMatch(expected)
  })

  it.each(['关于我们的模型', 'نموذج جديد', 'модель', '👩‍💻', '…', ''])(
    'is the hash alone for %j, which has no ASCII',
    (title) => {
      expect(articleId(title, title)).toMatch(/^[a-z2-7]{10}$/)
    },
  )

  it('tells titles apart that have no ASCII', () => {
    const titles = ['关于我们的模型', '关于我们的模型。', 'نموذج', 'модель']
    expect(new Set(titles.map((title) => articleId(title, title))).size).toBe(titles.length)
  })

  it('cuts a long title at a word', () => {
    const id = articleId('and more '.repeat(30), 'x')
    expect(id).toMatch(/^(?:and-more-)+[a-z2-7]{10}$|^(?:and-more-)+and-[a-z2-7]{10}$/)
    expect(id.length).toBeLessThanOrEqual(71)
  })

  it('passes over a first word that is longer than an address should be', () => {
    expect(articleId('x'.repeat(5000), 'x')).toMatch(/^[a-z2-7]{10}$/)
  })

  it('has no upper case, since some disks know none', () => {
    expect(articleId('GPT-5 Is HERE', 'X')).toMatch(/^gpt-5-is-here-[a-z2-7]{10}$/)
  })
})

describe('facetKey', () => {
  it('tells names apart that differ in case or marks alone', () => {
    const names = ['TLDR AI', 'tldr ai', 'TLDR-AI', '机器之心', '机器之眼', 'Ａ', 'A']
    const keys = names.map(facetKey)
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(names.length)
  })

  it('never begins with "_", which stands for no choice at all', () => {
    for (const name of ['_', '__', '_x', '']) expect(facetKey(name)).toMatch(/^[a-z0-9]/)
  })
})
