import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { sourcesOf, splitSourceLine } from '../../src/seed/source-line.ts'

const known = new Set(['X', 'X AI KOLs Timeline', 'X AI KOLs', 'TLDR AI'])

describe('splitSourceLine', () => {
  it('lets the longest known source that starts the line win', () => {
    expect(splitSourceLine('X AI KOLs Timeline News', known)).toEqual({
      source: 'X AI KOLs Timeline',
      category: 'News',
    })
  })

  it('takes the last word for the category when no source is known', () => {
    expect(splitSourceLine('Hacker News Top Products', known)).toEqual({
      source: 'Hacker News Top',
      category: 'Products',
    })
  })

  it('finds no category behind a source that is the whole line', () => {
    expect(splitSourceLine('TLDR AI', known)).toEqual({ source: 'TLDR AI', category: null })
    expect(splitSourceLine('Reuters', known)).toEqual({ source: 'Reuters', category: null })
  })

  it('takes a known source by whole words only', () => {
    expect(splitSourceLine('TLDR AIs News', known)).toEqual({
      source: 'TLDR AIs',
      category: 'News',
    })
  })

  it('lets a category have several words when the source is known', () => {
    expect(splitSourceLine('TLDR AI Case Studies', known).category).toBe('Case Studies')
  })

  it('makes nothing of nothing', () => {
    expect(splitSourceLine('  ', known)).toEqual({ source: null, category: null })
  })
})

describe('sourcesOf', () => {
  it('names each source of the similar list once', () => {
    const fixture = new URL('../fixtures/seeds/compact-layout/seed.txt', import.meta.url)
    const { seed } = parseSeed('seed.txt', readFileSync(fixture, 'utf8'))
    expect(seed && sourcesOf(seed)).toEqual(['TLDR AI', 'X AI KOLs Following'])
  })
})
