// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { bundleVersion } from '../../src/bundle/bundle-version.ts'
import { choicesFor } from '../../src/commands/choices.ts'
import { commandsWith } from '../../src/commands/commands.ts'

const offer: Parameters<typeof choicesFor>[1] = {
  commands: commandsWith({}).filter(({ id }) => ['feed', 'saved', 'next'].includes(id)),
  catalogue: {
    version: bundleVersion,
    ...{ articles: 3, stubs: 0, withChangedFigures: 0 },
    sources: [{ name: 'Import AI', key: 'import-ai', count: 1200 }],
    categories: [{ name: 'Feeds & tools', key: 'feeds', count: 2 }],
  },
  titles: [{ id: 'a-title-0123456789', title: 'A title', source: 'Reddit' }],
}
const names = (typed: string) => choicesFor(typed, offer).map(({ name }) => name)

describe('choicesFor', () => {
  it('offers every command before anything is typed, and nothing else', () => {
    expect(names(' ')).toEqual(['Go to the feed', 'Go to what is saved', 'Open the next article'])
  })

  it('offers what has each word typed at the start of one of its own', () => {
    expect(names('fee')).toEqual(['Go to the feed', 'Feeds & tools', 'A title'])
    expect(names('GO sav')).toEqual(['Go to what is saved', 'A title'])
    expect(names('mport')).toEqual(['A title'])
  })

  it('offers what has Chinese words typed anywhere, which no space parts', () => {
    const categories = [{ name: '人工智能', key: 'ai', count: 2 }]
    const catalogue = { ...offer.catalogue!, categories }
    const chinese = (typed: string) =>
      choicesFor(typed, { ...offer, catalogue, titles: [] }).map(({ name }) => name)
    expect(chinese('智能')).toEqual(['人工智能'])
    expect(chinese('能智')).toEqual([])
  })

  it('leads to a source with how many it has, and to an article with its source', () => {
    const [source, title] = choicesFor('import', offer)
    expect(source).toMatchObject({ to: '/?source=Import+AI', note: '1,200' })
    expect(title).toMatchObject({ to: '/article/a-title-0123456789/', note: 'Reddit' })
  })
})
