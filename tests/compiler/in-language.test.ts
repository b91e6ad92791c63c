import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pseudoLanguage } from '../../src/bundle/languages.ts'
import { documentIn } from '../../src/compiler/in-language.ts'
import { manifestIn } from '../../src/compiler/web-manifest.ts'

const index = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')

const bodyIn = (html: string) => /<body>(.*)<\/body>/s.exec(html)![1]!.replace(/<[^>]*>|\s+/g, ' ')

describe('documentIn', () => {
  it('says in English what a page says without scripts', () => {
    const html = documentIn('en', index)
    expect(html).toContain('<html lang="en">')
    expect(bodyIn(html)).toMatch(/A part of the reader .* Reload .* This page needs JavaScript\./)
    expect(html).toContain('<a href="%BASE_URL%" class="link">The newest of the feed</a>')
    expect(html).not.toContain('%words')
  })

  it('says it in Chinese alone where pages are written in that', () => {
    const html = documentIn('zh-Hans', index)
    expect(html).toContain('<html lang="zh-Hans">')
    expect(bodyIn(html).match(/[a-z]+/gi)).toEqual(['JavaScript'])
    expect(html).toMatch(/<meta name="description" content="[^"a-z]*\p{sc=Han}[^"a-z]*"/u)
    expect(html).not.toContain('lang="en"')
  })

  it('fails on a place for a word that there isn’t', () => {
    expect(() => documentIn('en', `${index}%words.toString%`)).toThrow('%words.toString%')
  })
})

describe('manifestIn', () => {
  type Manifest = Record<'name' | 'description' | 'lang' | 'dir', string> & {
    shortcuts: { name: string; url: string }[]
  }
  const manifest = (language: Parameters<typeof manifestIn>[0]) =>
    JSON.parse(manifestIn(language)) as Manifest

  it('names language and direction, and has its words in that language', () => {
    expect(manifest('en')).toMatchObject({ lang: 'en', dir: 'ltr' })
    expect(manifest('en').shortcuts.map(({ name }) => name)).toEqual(['Saved', 'Search'])
    const { lang, dir, description, shortcuts } = manifest('zh-Hans')
    expect({ lang, dir }).toEqual({ lang: 'zh-Hans', dir: 'ltr' })
    expect(description).toMatch(/^[^a-z]*$/i)
    expect(shortcuts.map(({ name }) => name)).toEqual(['已收藏', '搜索'])
    expect(manifest(pseudoLanguage)).toMatchObject({ lang: pseudoLanguage, dir: 'rtl' })
  })

  it('is but for its words the same in every language', () => {
    const bare = ({ shortcuts, ...rest }: Manifest) => ({
      ...rest,
      ...{ description: '', lang: '', dir: '' },
      shortcuts: shortcuts.map(({ url }) => url),
    })
    expect(bare(manifest('zh-Hans'))).toEqual(bare(manifest('en')))
  })
})
