import { describe, expect, it } from 'vitest'
import { followSimilarLists } from '../../src/compiler/similar-links.ts'
import { nameMembers } from '../../src/compiler/member.ts'
import { factsOf } from '../../src/compiler/seed-facts.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { type SeedFields, seedText } from './seed-file.ts'

type Listed = NonNullable<SeedFields['similar']>

/** The links of a collection, by title: each article with what its similar list names. */
function follow(articles: Record<string, Listed>) {
  const seeds = Object.entries(articles).map(([title, similar], index) => {
    return factsOf(parseSeed(`${index}.txt`, seedText({ title, similar })).seed!)
  })
  const members = nameMembers(
    seeds.map((seed) => ({ seed, firstCachedAt: seed.cachedAt })),
    new Set(['TLDR AI']),
  )
  const links = followSimilarLists(members)
  const titleOf = (id: string) =>
    [...members, ...links.stubs]
      .filter((node) => node.id === id)
      .map((node) => (node.kind === 'article' ? node.seed.title : node.title))[0]
  const idOf = (title: string) =>
    [...members, ...links.stubs].find((node) => titleOf(node.id) === title)!.id
  return {
    stubs: links.stubs,
    similarTo: (title: string) =>
      (links.similarTo.get(idOf(title)) ?? []).map(({ target }) => titleOf(target.id)),
    mentionedBy: (title: string) =>
      (links.mentionedBy.get(idOf(title)) ?? []).map(({ id }) => titleOf(id)),
    aliases: [...links.aliases.values()].map(titleOf),
  }
}

const named = (...titles: string[]): Listed => titles.map((title) => ({ title }))

describe('followSimilarLists', () => {
  it('leads to the article of the collection that bears the title, both ways', () => {
    const links = follow({ One: named('Two', 'Three'), Two: named('One'), Three: [] })
    expect(links.similarTo('One')).toEqual(['Two', 'Three'])
    expect(links.mentionedBy('Two')).toEqual(['One'])
    expect(links.mentionedBy('One')).toEqual(['Two'])
    expect(links.similarTo('Three')).toEqual([])
    expect(links.stubs).toEqual([])
  })

  it('keeps the order of the list', () => {
    const links = follow({ One: named('Three', 'Ghost', 'Two'), Two: [], Three: [] })
    expect(links.similarTo('One')).toEqual(['Three', 'Ghost', 'Two'])
  })

  it('makes one stub of a title that no article bears, whoever names it', () => {
    const links = follow({ One: named('Ghost'), Two: named('GHOST (3 minute read)') })
    expect(links.stubs.map(({ title }) => title)).toEqual(['Ghost'])
    expect(links.mentionedBy('Ghost')).toEqual(['One', 'Two'])
  })

  it('gives a stub the longest of its summaries, and the first source and handle it can get', () => {
    const { stubs } = follow({
      One: [{ title: '@someone: Ghost', source: 'TLDR AI', summary: 'It is short.' }],
      Two: [{ title: 'Ghost', source: 'X AI', summary: 'It is a good deal longer than that.' }],
    })
    expect(stubs).toMatchObject([
      {
        title: 'Ghost',
        handle: '@someone',
        source: 'TLDR AI',
        summary: 'It is a good deal longer than that.',
      },
    ])
  })

  it('names an article once that a list names twice', () => {
    const links = follow({ One: named('Two', 'Ghost', 'Two', 'Ghost'), Two: [] })
    expect(links.similarTo('One')).toEqual(['Two', 'Ghost'])
    expect(links.mentionedBy('Two')).toEqual(['One'])
    expect(links.mentionedBy('Ghost')).toEqual(['One'])
  })

  it('passes over an article that names itself', () => {
    const links = follow({ One: named('One', 'Two'), Two: [] })
    expect(links.similarTo('One')).toEqual(['Two'])
    expect(links.mentionedBy('One')).toEqual([])
  })

  it('leads from a cut title to the article, and keeps the address the cut title would have', () => {
    const links = follow({ One: named('Notes from the insi…'), 'Notes from the inside': [] })
    expect(links.similarTo('One')).toEqual(['Notes from the inside'])
    expect(links.stubs).toEqual([])
    expect(links.aliases).toEqual(['Notes from the inside'])
  })

  it('leads from a cut title to the stub that another list names in full', () => {
    const links = follow({
      One: named('Notes from the insi…'),
      Two: named('Notes from the inside'),
    })
    expect(links.stubs.map(({ title }) => title)).toEqual(['Notes from the inside'])
    expect(links.mentionedBy('Notes from the inside')).toEqual(['One', 'Two'])
    expect(links.aliases).toEqual(['Notes from the inside'])
  })

  it('makes a stub of a cut title that could be either of two', () => {
    const links = follow({
      One: named('Notes from the insi…'),
      'Notes from the inside A': [],
      'Notes from the inside B': [],
    })
    expect(links.stubs.map(({ title }) => title)).toEqual(['Notes from the insi…'])
    expect(links.aliases).toEqual([])
  })

  it('makes no alias of an address at which something stands', () => {
    const links = follow({
      'Notes from the insi…': [],
      Two: named('Notes from the insi…'),
      Three: named('Notes from the inside'),
    })
    expect(links.similarTo('Two')).toEqual(['Notes from the insi…'])
    expect(links.similarTo('Three')).toEqual(['Notes from the insi…'])
    expect(links.stubs).toEqual([])
    expect(links.aliases).toEqual(['Notes from the insi…'])
  })
})
