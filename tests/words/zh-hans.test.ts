import { describe, expect, it } from 'vitest'

type Words = Record<string, unknown>

const english = import.meta.glob<Words>('../../src/words/*.{ts,tsx}', { eager: true })
const chinese = import.meta.glob<Words>('../../src/words/zh-Hans/*.{ts,tsx}', { eager: true })

/** What is the same in both. */
const same = new Set(['Recto', 'Markdown', 'JSON', 'F1', 'Source Serif', 'OpenDyslexic'])

/** The words of a file by their names, those within others by both. */
const flat = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, word]) =>
      typeof word === 'object' && word !== null
        ? Object.entries(flat(word as Words)).map(([within, one]) => [`${name}.${within}`, one])
        : [[name, word]],
    ),
  )

const pairs = Object.entries(english).map(
  ([path, words]) =>
    [path, flat(words), flat(chinese[path.replace('/words/', '/words/zh-Hans/')] ?? {})] as const,
)

/** Whether a text has Chinese characters, or punctuation as stands among them. */
const isHan = (text: string) => /[\p{scx=Han}：，]/u.test(text)

describe('the words in simplified Chinese', () => {
  it('are those in English, file by file, and no others', () => {
    const names = (files: object) => Object.keys(files).map((path) => path.replace('zh-Hans/', ''))
    expect(names(chinese).sort()).toEqual(pairs.map(([path]) => path).sort())
  })

  it.each(pairs)('in %s lack none and have none besides', (_, words, translated) => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(words).sort())
  })

  it.each(pairs)('in %s take what the English ones take', (_, words, translated) => {
    const kinds = (of: Words) =>
      Object.entries(of)
        .map(([name, word]) => [name, typeof word, typeof word === 'function' ? word.length : 0])
        .sort()
    expect(kinds(translated)).toEqual(kinds(words))
  })

  it.each(pairs.filter(([path]) => !path.endsWith('/language.ts')))(
    'in %s are Chinese',
    (_, words, translated) => {
      const untranslated = Object.entries(translated).filter(
        ([name, word]) => !same.has(String(words[name])) && !isHan(String(word)),
      )
      expect(untranslated).toEqual([])
    },
  )
})
