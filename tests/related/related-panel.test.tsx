import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { Listing, Reference, Related } from '../../src/bundle/article.ts'
import { newQueryClient } from '../../src/library/new-query-client.ts'
import { RelatedPanel } from '../../src/related/related-panel.tsx'

const reference = (title: string, more: Partial<Reference> = {}): Reference => ({
  ...{ kind: 'article', id: title.toLowerCase(), title, handle: null, source: null },
  summary: `It is about ${title}.`,
  ...more,
})

const listing = (title: string, more: Partial<Listing> = {}): Listing => ({
  ...reference(title),
  titleLine: title,
  ...more,
})

function show(related: Partial<Related>) {
  render(
    <QueryClientProvider client={newQueryClient()}>
      <MemoryRouter>
        <RelatedPanel related={{ similar: [], mentionedBy: [], neighbours: [], ...related }} />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}
const list = (name: RegExp) => within(screen.getByRole('region', { name }))

describe('RelatedPanel', () => {
  it('labels each kind as what it is, with how many there are', () => {
    show({
      similar: [listing('One'), listing('Two')],
      mentionedBy: [reference('Three')],
      neighbours: [{ ...reference('Four'), terms: ['model'] }],
    })
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      ...['Similar 2', 'Mentioned by 1', 'Also related 1'],
    ])
    expect(list(/^Similar/).getByText('as its page lists them')).toBeInTheDocument()
    expect(list(/^Also related/).getByText('computed from shared terms')).toBeInTheDocument()
  })

  it('leads to pages inside the reader, in the order given', () => {
    show({ similar: [listing('Two'), listing('One', { kind: 'stub' })] })
    const links = list(/^Similar/).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Two', '/article/two/'],
      ['One', '/article/one/'],
    ])
  })

  it('says of each who wrote it, where it stood, and whether only its summary is known', () => {
    show({
      similar: [
        listing('One', { handle: '@someone', source: 'TLDR AI', kind: 'stub' }),
        listing('Two', { source: 'Import AI' }),
      ],
    })
    const [one, two] = list(/^Similar/).getAllByRole('listitem')
    expect(one).toHaveTextContent('@someone · TLDR AI · summary only')
    expect(one).toHaveTextContent('It is about One.')
    expect(two).toHaveTextContent('Import AI')
    expect(two).not.toHaveTextContent('summary only')
  })

  it('gives the shared terms as the reason, for what was computed alone', () => {
    show({
      similar: [listing('One')],
      neighbours: [{ ...reference('Two'), terms: ['photonic', 'link'] }],
    })
    expect(list(/^Also related/).getByText('Both have: photonic, link')).toBeInTheDocument()
    expect(list(/^Similar/).queryByText(/Both have/)).not.toBeInTheDocument()
  })

  it('says of how many it names the newest, where it names no more', () => {
    show({ mentionedBy: [reference('One'), reference('Two')], moreMentions: 5310 })
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Mentioned by 2 of 5,312')
    expect(screen.getByText('articles that list this one as similar, the newest')).toBeVisible()
  })

  it('leaves out a kind of which there is none', () => {
    show({ mentionedBy: [reference('One')] })
    expect(screen.getAllByRole('region')).toHaveLength(1)
    expect(screen.queryByText(/Nothing in the collection/)).not.toBeInTheDocument()
  })

  it('says so when nothing is related', () => {
    show({})
    expect(screen.getByText('Nothing in the collection is related yet.')).toBeInTheDocument()
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })
})
