import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { address, goBackTo, inside, openRecto } from '../app/open-recto.tsx'
import { packArticleFile } from '../../src/bundle/packed-article.ts'
import { type Bundle, bundleOf } from '../compiler/bundle-of.ts'
import { seedFile, type SeedFields } from '../compiler/seed-file.ts'
import { serve } from '../library/served.ts'

const fields: SeedFields = {
  title: '@someone: Alpha grows (3 minute read)',
  sourceLine: 'TLDR AI News',
  cachedAt: '05/08/26, 12:17 AM',
  summary: 'The lab trains a large model. Zebras voted in 1848.',
  original:
    'The lab trains a large model every spring. Sparrows nest under warm roofs. ' +
    'A quiet harbour sleeps below the hill. See https://a.example/x for more.',
  cached:
    'The lab trains a huge model every spring. A quiet harbour sleeps below the hill. ' +
    'See https://a.example/x for more. Nobody asked the old lighthouse keeper about it.',
  pages: [
    {
      title: 'The page of the lab',
      url: 'https://b.example/',
      body: '# Heading\n\n- one\n- two\n\n> quoted\n\n    const code = 1\n',
    },
  ],
  similar: [{ title: 'Ghost of a model', source: 'Import AI', summary: 'It is about a ghost.' }],
}

async function openArticle(more: Partial<SeedFields> = {}, query = '') {
  const bundle = bundleOf([seedFile('a.txt', { ...fields, ...more })])
  serve(bundle.json)
  const opened = await openRecto(`/article/${bundle.articles[0]!.id}${query}`)
  return { ...opened, bundle, id: bundle.articles[0]!.id }
}

const moving = 'Sparrows nest under warm roofs of the old town hall.'
const staying =
  'The lab trains a large model every spring. A quiet harbour sleeps below the hill. ' +
  'Nobody asked the lighthouse keeper about the weather that day.'

type Moved = { passage?: string; there?: string; around?: string; query?: string }

/** Opens an article whose original begins with a passage that its copy ends with, in other words maybe. */
function openMoved({ passage = moving, there = passage, around = staying, query }: Moved = {}) {
  return openArticle({ original: `${passage} ${around}`, cached: `${around} ${there}` }, query)
}

let pointerAt = 0
/** Moves the pointer onto an element, which no two moves find at the same place. */
const pointAt = (user: UserEvent, target: Element) =>
  user.pointer({ target, coords: { clientX: ++pointerAt } })

const pages = () => within(screen.getByRole('table', { name: 'Original and cached copy' }))
/** Each row's two cells, with [-removed-] and {+added+} words. */
const rows = () =>
  pages()
    .getAllByRole('row')
    .map((row) => within(row).queryAllByRole('cell').map(wordsOf))
    .filter((cells) => cells.length > 0)

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const label of copy.querySelectorAll('.sr-only, .passage-numbers')) label.remove()
  for (const [name, open, close] of [
    ['del', '[-', '-]'],
    ['ins', '{+', '+}'],
  ] as const)
    for (const edit of copy.querySelectorAll(name)) {
      const [, words, space] = /^(.*?)(\s*)$/s.exec(edit.textContent)!
      edit.replaceWith(`${open}${words}${close}${space}`)
    }
  return copy.textContent.trim()
}

describe('an article’s page', () => {
  it('says what the article is, and where it leads', async () => {
    await openArticle()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Alpha grows$/)
    expect(document.title).toBe('Alpha grows · Recto')
    for (const fact of ['@someone', 'TLDR AI', 'News', '1 min to read'])
      expect(screen.getByText(fact)).toBeInTheDocument()
    expect(screen.getByText('Cached 8 May 2026, 00:17')).toHaveAttribute(
      'datetime',
      '2026-05-08T00:17',
    )
    const out = within(screen.getByRole('list', { name: 'Links out' })).getAllByRole('link')
    expect(out.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['a.example', 'https://a.example/x'],
      ['b.example', 'https://b.example/'],
    ])
  })

  it('names what hides in an address where it shows it', async () => {
    await openArticle({ original: 'See https://a.example/\u202egnp.exe for it.' })
    const link = within(screen.getByRole('list', { name: 'Links out' })).getAllByRole('link')[0]!
    expect(link.title).toBe('https://a.example/[RLO]gnp.exe')
  })

  it.each([
    ['05/08/26, 12:17 AM', /^Cached 8 May 2026, 00:17, 6 months ago$/],
    ['05/08/27, 12:17 AM', /^Cached 8 May 2027, 00:17$/],
  ])('says how old the copy is by the reader’s own date (%s)', async (cachedAt, expected) => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 1), toFake: ['Date'] })
    await openArticle({ cachedAt })
    expect(screen.getByText(/^Cached 8 May/).parentElement).toHaveTextContent(expected)
    vi.useRealTimers()
  })

  it('says how whole the copy is, what to look at, and the share of each kind of difference', async () => {
    await openArticle({
      original:
        'The lab trained a model of 70 billion parameters. "It works," said Ana Gil to the board. ' +
        "Sparrows nest under warm roofs. Sparrows nest under warm roofs. It's new. " +
        'Nobody asked the old lighthouse keeper about it. It was late.',
      cached:
        'The lab trained a model of 90 billion parameters. "It works," said Ben Ray to the board. ' +
        'Sparrows nest under warm roofs. It’s new. Nobody asked the old…\n\nSubscribe now',
    })
    expect(
      screen.getByText(
        'The cached copy ends early: it lacks the original’s last 7 words, ' +
          'and besides passages of 5 words (13%), all of them repeated.',
      ),
    ).toBeInTheDocument()
    expect(
      screen.getByText('1 figure or name differs in the cached copy, 1 place to check'),
    ).toBeInTheDocument()
    expect(
      screen.getByText('1 figure or name of the summary missing from the cached text'),
    ).toBeInTheDocument()
    expect(screen.getByText(/^: number, who is quoted$/)).toBeInTheDocument()
    const shares = screen.getAllByRole('term').map((term) => {
      return `${term.textContent}: ${term.nextElementSibling!.textContent}`
    })
    expect(shares).toEqual([
      'kept: 25 words, 63% of the original',
      'reworded: 3 words, 8% of the original',
      'only in the original: 12 words, 30% of the original',
      'only in the copy: 2 words, 7% of the copy',
      'in passages whose figures or names differ: 9 words, 23% of the original',
      'cut off: 7 words, 18% of the original',
      'page furniture: 2 words, 7% of the copy',
      'repeated: 5 words, 13% of the original',
      'typography only: 2 words, 5% of the original',
    ])
  })

  it('says where there is something to check, and of what kind, though no figure differs', async () => {
    await openArticle({
      summary: 'The model does not ship in May.',
      original: 'The model will not ship in May. It is faster than the old one. It is late.',
      cached: 'The model will ship in May. It is slower than the old one. It is late.',
    })
    const said = (text: string) => screen.getByText(text).textContent
    expect(said('2 places to check between the texts')).toMatch(/: negation, opposite words$/)
    expect(said('1 place to check in the summary')).toMatch(/: negation$/)
  })

  it('says what was added within sentences, though nothing of the original is lost', async () => {
    await openArticle({
      original: 'Run it with npm start to see the page. It was late.',
      cached: 'Run it with npm start --fast to see the page. It was late.',
    })
    const added = screen.getByText('added within sentences')
    expect(added.nextElementSibling).toHaveTextContent('1 word, 8%')
    expect(screen.getByText('kept').nextElementSibling).toHaveTextContent('12 words, 100%')
  })

  it('says that nearly all is not all', async () => {
    const words = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ')
    await openArticle({ original: `${words} one.`, cached: `${words} two.` })
    const kept = screen.getByText('kept').nextElementSibling
    expect(kept).toHaveTextContent('300 words, over 99% of the original')
  })

  it.each([
    [
      'One two three.',
      'One two three.',
      'The cached copy is whole: it has every passage of the original.',
    ],
    [
      'The lab trains a large model every spring.',
      'The lab trains a large model every spring. It was late. Nobody knew why.',
      'The original ends early: the cached copy has 6 words more at its end.',
    ],
    [
      'It was late. The lab trains a large model every spring.',
      'The lab trains a large model every spring.',
      'The cached copy reaches the original’s end; it lacks passages of 3 words (27%).',
    ],
    [
      'The lab trains a large model every spring. It was late.',
      'The lab trains a large model every spring. Nobody asked the keeper.',
      'The cached copy ends otherwise than the original; it lacks passages of 3 words (27%).',
    ],
    [
      'It was late. The lab trains a large model every spring.\n\nSubscribe now',
      'The lab trains a large model every spring.',
      'The cached copy reaches the original’s end; it lacks passages of 5 words (38%), some of them page furniture.',
    ],
    [
      'The lab trains a large model every spring.',
      'The lab trains a huge model every spring.',
      'The cached copy has every passage of the original, with 1 word (13%) reworded.',
    ],
    [
      'The lab trains a large model every spring.\n\nSubscribe now',
      'The lab trains a large model every spring.',
      'The cached copy reaches the original’s end; it lacks passages of 2 words (20%), all of them page furniture.',
    ],
    [
      'Run it with npm start to see the page.',
      'Run it with npm start --fast to see the page.',
      'The cached copy has every passage of the original, with 1 word put in.',
    ],
    [
      'The lab raised $5 million in spring.',
      'The lab raised €5 million in spring.',
      'The cached copy has every passage of the original, with nothing but signs changed.',
    ],
    [
      'The lab trains a large model every spring. 🎉 🎉',
      'The lab trains a large model every spring.',
      'The cached copy ends early: it lacks the original’s last signs.',
    ],
    [
      'It was late. The lab trains a large model every spring. Nobody asked the old keeper.',
      'The lab trains a large model every spring.',
      'The cached copy ends early: it lacks the original’s last 5 words, and besides passages of 3 words (19%).',
    ],
    [
      'It was late. The lab trains a large model every spring.',
      'The lab trains a large model every spring. It rained. Nobody asked the old keeper at all.',
      'The original ends early: the cached copy has 9 words more at its end; it lacks passages of 3 words (27%).',
    ],
    [
      'Tests were testing testers.',
      'Tested was tested test.',
      'The cached copy has every passage of the original, with 4 words (100%) reworded.',
    ],
    [
      'The lab trains a large model every spring.',
      'Nobody asked the old keeper.',
      'No sentence of the original was found in the cached copy, whole or reworded.',
    ],
    // Words that any two texts share are no sentence, but they are words of both.
    [
      'The cat sat on the mat while the dog slept in the garden.',
      'The market closed higher in New York as the dollar fell.',
      'No sentence of the original was found in the cached copy, whole or reworded.',
    ],
  ])('says in a sentence whether the copy is whole (%#)', async (original, cached, sentence) => {
    await openArticle({ original, cached })
    expect(screen.getByText(sentence)).toBeInTheDocument()
  })

  it('shows a date that is none as it was written', async () => {
    await openArticle({ cachedAt: '02/30/26, 13:49 PM' })
    expect(
      screen.getByText('Cached at “02/30/26, 13:49 PM”, which is not a date'),
    ).toBeInTheDocument()
  })

  it('has its headings in order and its parts as landmarks', async () => {
    await openArticle()
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    levels.forEach((level, index) =>
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1),
    )
    expect(screen.getByRole('main')).toBeInTheDocument()
    expect(screen.getByRole('complementary', { name: 'Related articles' })).toBeInTheDocument()
    for (const name of ['Summary', 'Evidence', 'Original and cached copy'])
      expect(screen.getByRole('region', { name })).toBeInTheDocument()
  })

  it('shows the pages it links to as what their text plainly is, and with their address', async () => {
    await openArticle()
    const linked = inside('region', 'The page it links to')
    expect(linked.getByRole('heading', { name: 'The page of the lab' })).toBeInTheDocument()
    expect(linked.getByRole('link', { name: 'https://b.example/' })).toBeInTheDocument()
    expect(linked.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      ...['- one', '- two'],
    ])
    // Headings of the text stand one level below the title that the text stands under.
    expect(linked.getByRole('heading', { level: 3 })).toHaveTextContent('The page of the lab')
    expect(linked.getByRole('heading', { level: 4 })).toHaveTextContent('# Heading')
    expect(linked.getByRole('blockquote')).toHaveTextContent('> quoted')
    expect(linked.getByRole('code')).toHaveTextContent('const code = 1')
  })

  it.each(['', '?view=single', '?view=cached'])(
    'sets code with the indent of every line, in the copy and in a linked page (%s)',
    async (query) => {
      const code = '    $ npm install thing\n    $ npm start'
      const page = { title: 'The page of the lab', url: 'https://b.example/', body: code }
      await openArticle(
        { original: 'It is set up so:', cached: `It is set up so:\n\n${code}`, pages: [page] },
        query,
      )
      const texts = screen.getAllByRole('code').map(({ textContent }) =>
        // What is said of a line stands between its indent and its words.
        textContent.replace(
          /(?:Only in the cached copy\. )?Cut off: the original has ended:? /g,
          '',
        ),
      )
      expect(texts.join('\n').replace(/\n+/g, '\n')).toBe(`${code}\n${code}`)
    },
  )

  it.each(['', '?view=single', '?view=cached'])(
    'names a heading that is evidence by its words alone (%s)',
    async (query) => {
      const text = '## The large model of the lab\n\nIt was late.'
      await openArticle(
        { summary: 'The large model of the lab.', original: text, cached: text },
        query,
      )
      const number = screen.getByRole('link', { name: 'Evidence for sentence 1 of the summary' })
      expect(number.closest('h3')).toHaveAccessibleName('## The large model of the lab')
    },
  )

  it.each(['', '?view=single', '?view=cached'])(
    'says of list items how deep they stand (%s)',
    async (query) => {
      const list = '- one apple\n  - two pears\n- three plums'
      await openArticle({ original: list, cached: list }, query)
      const levels = inside('region', 'Original and cached copy')
        .getAllByRole('listitem')
        .map((item) => `${item.ariaLevel ?? item.getAttribute('aria-level')} ${item.textContent}`)
      expect([...new Set(levels)]).toEqual(['1 - one apple', '2 - two pears', '1 - three plums'])
    },
  )

  it('runs no text as HTML', async () => {
    const evil = '<img src=x onerror=alert(1)> <b>bold</b>'
    await openArticle({
      ...{ title: `Evil ${evil}`, summary: evil, original: `${evil} One.`, cached: `${evil} Two.` },
      ...{ pages: [{ title: evil, url: 'https://b.example/', body: evil }] },
    })
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    expect(document.querySelector('b')).toBeNull()
    expect(screen.getAllByText(/<b>bold<\/b>/).length).toBeGreaterThan(2)
  })

  it('leads on to a similar article of which only the summary is known, and back', async () => {
    const { user } = await openArticle()
    await user.click(screen.getByRole('link', { name: 'Ghost of a model' }))
    const heading = await screen.findByRole('heading', { level: 1, name: 'Ghost of a model' })
    expect(heading).toHaveFocus()
    expect(document.title).toBe('Ghost of a model · Recto')
    expect(screen.getByText('Import AI')).toBeInTheDocument()
    expect(inside('region', 'Summary').getByText('It is about a ghost.')).toBeInTheDocument()
    expect(screen.getByText(/No seed of this article is in the collection yet/)).toBeInTheDocument()
    const mentions = inside('region', /^Mentioned by/)
    expect(mentions.getByRole('link', { name: 'Alpha grows' })).toBeInTheDocument()
    await goBackTo('Alpha grows')
  })

  it('leads from the address of a cut title to the article, and leaves no trace of it', async () => {
    const bundle = bundleOf([
      seedFile('a.txt', { title: 'Alpha', similar: [{ title: 'Beta shrinks in w…' }] }),
      seedFile('b.txt', { title: 'Beta shrinks in winter' }),
    ])
    serve(bundle.json)
    const [[alias, id]] = [...bundle.aliases] as [[string, string]]
    await openRecto(`/article/${alias}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Beta shrinks in winter')
    expect(address()).toBe(`/article/${id}/`)
  })
})

describe('the facing pages', () => {
  it('set paragraphs side by side where there are too many sentences, and say so', async () => {
    const half = 'Rain. '.repeat(5001).trim()
    const note = 'Too long to be compared by sentences: compared by paragraphs, or parts of them.'
    const [original, cached] = ['It ends.', 'It ends here.'].map(
      (end) => `${half}\n\n${half}\n\n${end}`,
    )
    await openArticle({ original: original!, cached: cached! })
    expect(screen.getByText(note)).toBeVisible()
    expect(rows()).toEqual([
      [half, half],
      [half, half],
      ['It ends.', 'It ends {+here+}.'],
    ])
  })

  it('say nothing of the kind of sentences', async () => {
    await openArticle()
    expect(screen.queryByText(/compared by paragraphs/)).toBeNull()
  })

  it('set each sentence beside the one that stands for it, and mark the words that differ', async () => {
    await openArticle()
    expect(rows()).toEqual([
      [
        'The lab trains a [-large-] model every spring.',
        'The lab trains a {+huge+} model every spring.',
      ],
      ['[-Sparrows nest under warm roofs.-]', ''],
      ['A quiet harbour sleeps below the hill.', 'A quiet harbour sleeps below the hill.'],
      ['See https://a.example/x for more.', 'See https://a.example/x for more.'],
      ['', '{+Nobody asked the old lighthouse keeper about it.+}'],
    ])
    expect(
      pages()
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual([...['Original', 'Cached copy']])
  })

  it('say of each row that differs what it is, for those who can’t see it', async () => {
    await openArticle()
    const named = pages()
      .getAllByRole('row')
      .map((row) => /^(Reworded|Only in the (?:original|cached copy))/.exec(row.textContent)?.[0])
      .filter(Boolean)
    expect(named).toEqual(['Reworded', 'Only in the original', 'Only in the cached copy'])
  })

  it('mark the links in both texts', async () => {
    await openArticle()
    const links = pages().getAllByRole('link', { name: 'https://a.example/x' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      ...['https://a.example/x', 'https://a.example/x'],
    ])
  })

  it('show a moved passage at either end, each leading to the other', async () => {
    const { user } = await openMoved()
    await user.click(pages().getByRole('link', { name: 'moved elsewhere in the copy' }))
    const end = pages().getByRole('link', { name: 'moved from elsewhere in the original' })
    expect(end.closest('[role=row]')).toHaveFocus()
    await user.click(end)
    const start = pages().getByRole('link', { name: 'moved elsewhere in the copy' })
    expect(start.closest('[role=row]')).toHaveFocus()
  })

  it('count sentences that moved together once, and quote them all', async () => {
    const passage = 'Sparrows nest under warm roofs. Owls keep to the barns by the mill.'
    const { user } = await openMoved({ passage, around: `${staying} Boats come in at noon.` })
    expect(screen.getByText('1 difference')).toBeInTheDocument()
    await user.click(screen.getByText('List of all differences'))
    const [entry, ...others] = within(
      await screen.findByRole('list', { name: 'Differences' }),
    ).getAllByRole('listitem')
    expect(others).toEqual([])
    expect(entry).toHaveTextContent(`Moved${passage}`)
  })

  it('call out what differs in a passage that moved at both its ends', async () => {
    const passage = 'In May the harbour held 40 ships and a barge.'
    await openMoved({ passage, there: passage.replace('40', '60') })
    const notes = pages().getAllByText(/^Another number/)
    expect(notes.map((note) => note.textContent)).toEqual(
      Array(2).fill('Another number: 40 in the original, 60 in the copy'),
    )
    for (const note of notes)
      expect(note.closest('[role=cell]')).toHaveTextContent(/In May the harbour held/)
    expect(screen.getByText('1 figure or name differs in the cached copy')).toBeInTheDocument()
  })

  it.each([
    [
      'It costs 40 euros.',
      'It costs 60 euros.',
      'Another number: 40 euros in the original, 60 euros in the copy',
    ],
    [
      'It began on May 8.',
      'It began on May 9.',
      'Another date: May 8 in the original, May 9 in the copy',
    ],
    [
      'We met Ana Gil there.',
      'We met Ben Ray there.',
      'Another name: Ana Gil in the original, Ben Ray in the copy',
    ],
    [
      'It is 5 km away.',
      'It is 5 miles away.',
      'Another unit: 5 km in the original, 5 miles in the copy',
    ],
    [
      'It began in 2019.',
      'It began long ago.',
      'Another date: 2019 in the original, no such date in the copy',
    ],
    [
      'It began long ago.',
      'It began in 2019.',
      'Another date: no such date in the original, 2019 in the copy',
    ],
    [
      'It did not work.',
      'It did work.',
      'Check this (negation): not in the original, no such negation in the copy',
    ],
    [
      'It did work.',
      'It did not work.',
      'Check this (negation): no such negation in the original, not in the copy',
    ],
    [
      'Prices rose there.',
      'Prices fell there.',
      'Check this (opposite words): rose in the original, fell in the copy',
    ],
    [
      'Ana said it works.',
      'Ben said it works.',
      'Check this (who is quoted): Ana in the original, Ben in the copy',
    ],
  ])(
    'call out by kind what %j has other than %j, and on which side',
    async (original, cached, note) => {
      await openArticle({ original, cached })
      const list = pages().getByRole('list')
      expect(
        within(list)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
      ).toEqual([note])
      expect(document.body).not.toHaveTextContent(/wrong|false|incorrect|verified/i)
    },
  )

  it('keep a numbered list apart from the one before it', async () => {
    const cached = '- the harbour\n- the mole\n\n1. Look.\n2. Write.\n   - in ink'
    await openArticle({ original: null, cached })
    const lists = within(screen.getByRole('region', { name: 'Cached copy' })).getAllByRole('list')
    const itemsOf = (list: HTMLElement) => within(list).getAllByRole('listitem')
    expect(lists.map((list) => itemsOf(list).map((item) => item.textContent))).toEqual([
      ['- the harbour', '- the mole'],
      ['1. Look.', '2. Write.', '- in ink'],
    ])
  })

  it('say of a passage that stands elsewhere too that it is repeated', async () => {
    const said = 'Sparrows nest under warm roofs.'
    const { user } = await openArticle({
      original: `${said} It was late. ${said} The lab trains a large model.`,
      cached: `${said} It was late. The lab trains a large model.`,
    })
    const note = pages().getByRole('link', { name: 'Repeated: said elsewhere too' })
    const repeated = note.closest('[role=row]')
    await user.click(note)
    const again = pages().getByRole('link', { name: 'Said again elsewhere in the original' })
    expect(again.closest('[role=row]')).toHaveFocus()
    expect(again.closest('[role=row]')).toHaveTextContent(said)
    await user.click(again)
    expect(repeated).toHaveFocus()
  })

  it('lead in one column from what is repeated to where else it is said, and back', async () => {
    const said = 'Sparrows nest under warm roofs.'
    const { user } = await openArticle(
      {
        original: `${said} It was late. The lab trains a large model.`,
        cached: `${said} It was late. ${said} The lab trains a large model.`,
      },
      '?view=single',
    )
    const link = (name: string) => screen.getByRole('link', { name })
    await user.click(link('Repeated: said elsewhere too'))
    expect(document.activeElement).toContainElement(link('Said again elsewhere in the copy'))
    await user.click(link('Said again elsewhere in the copy'))
    expect(document.activeElement).toContainElement(link('Repeated: said elsewhere too'))
  })

  it('hand the keyboard back to the link at the moved passage that was followed, of all to one place', async () => {
    const { user } = await openMoved()
    await user.click(screen.getByText('List of all differences'))
    await screen.findByRole('list', { name: 'Differences' })
    const end = pages().getByRole('link', { name: 'moved from elsewhere in the original' })
    await user.click(end)
    await goBackTo('Alpha grows')
    await vi.waitFor(() => expect(end).toHaveFocus())
  })

  it('count a move as one difference, and list it once, marked from either end', async () => {
    const { user } = await openMoved()
    expect(screen.getByText('1 difference')).toBeInTheDocument()
    await user.click(screen.getByText('List of all differences'))
    const entry = within(await screen.findByRole('list', { name: 'Differences' })).getByRole('link')
    expect(entry.closest('li')).toHaveTextContent(`Moved${moving}`)
    await user.click(pages().getByRole('link', { name: 'moved elsewhere in the copy' }))
    expect(entry).toHaveAttribute('aria-current', 'true')
    expect(screen.getByText('1 of 1: moved')).toBeInTheDocument()
  })

  it('set right-to-left text in its direction on both sides, quotes of it in the notes too', async () => {
    await openArticle({
      original: 'النموذج فيه 40 كلمة. المختبر كبير.',
      cached: 'النموذج فيه 60 كلمة. המעבדה גדולה.',
    })
    const texts = pages()
      .getAllByRole('cell')
      .flatMap((cell) => [...cell.querySelectorAll('p')])
    const quotes = [...document.querySelectorAll('.findings q')]
    expect([texts.length, quotes.length]).toEqual([4, 2])
    for (const text of [...texts, ...quotes]) expect(text).toHaveAttribute('dir', 'auto')
  })

  it('show a pairing that rests on little as weak, and take it apart and put it together by hand', async () => {
    const before = 'The harbour was closed to all ferries during the storm.'
    const { user } = await openArticle({
      original: `${before} It was the third that winter to stop the ferries of the northern islands, which carry mail.`,
      cached: `${before} Storms that winter had kept mail and passengers from the islands before, said the captain of one boat.`,
    })
    const row = () => screen.getByText(/^(?:Weak match|Taken apart)/).closest('[role=row]')!
    const wordsOfEdits = (row: Element) =>
      [...row.querySelectorAll('del, ins')].map((edit) => edit.textContent)
    const edits = () => row().querySelectorAll('del, ins').length
    expect(row()).toHaveAttribute('data-weak')
    const together = edits()
    expect(together).toBeGreaterThan(2)
    await user.click(screen.getByRole('button', { name: 'Take apart' }))
    expect(row()).not.toHaveAttribute('data-weak')
    expect(wordsOfEdits(row())).toEqual([expect.stringMatching(/^It was the third .* mail\.$/)])
    expect(wordsOfEdits(row().nextElementSibling!)).toEqual([
      expect.stringMatching(/^Storms .* boat\.$/),
    ])
    await user.click(screen.getByRole('button', { name: 'Put together' }))
    expect(edits()).toBe(together)
  })

  it.each(['', '?view=single'])(
    'say of a row that too many words differ to pair each (%s)',
    async (query) => {
      const numbered = (name: string, count: number) =>
        Array.from({ length: count }, (_, at) => name + at).join(' ')
      const shared = numbered('s', 4000)
      await openArticle(
        {
          original: `One of 3 boats sank. ${shared} ${numbered('l', 1510)}.`,
          cached: `One of 4 boats sank. ${shared} ${numbered('r', 1510)}.`,
        },
        query,
      )
      expect(screen.getByText(/^Too many words differ/)).toBeInTheDocument()
      expect(screen.queryByText(/Weak match/)).not.toBeInTheDocument()
      expect(screen.queryByRole('button', { name: 'Take apart' })).not.toBeInTheDocument()
    },
  )

  it.each(['', '?view=single'])(
    'tell the list and the ruler what was taken apart (%s)',
    async (query) => {
      const before = 'The harbour was closed to all ferries during the storm.'
      const { user } = await openArticle(
        {
          original: `${before} It was the third that winter to stop the ferries of the northern islands, which carry mail.`,
          cached: `${before} Storms that winter had kept mail and passengers from the islands before, said the captain of one boat.`,
        },
        query,
      )
      const marksThat = (are: string) =>
        [...screen.getByRole('slider').querySelectorAll<HTMLElement>(`[data-kind]${are}`)].map(
          (mark) => mark.dataset.kind,
        )
      const marks = () => marksThat(':not([data-current])')
      expect(document.querySelectorAll('[data-weak]')).toHaveLength(1)
      expect(new Set(marks())).toEqual(new Set(['changed']))
      await user.click(screen.getByText('List of all differences'))
      const list = within(await screen.findByRole('list', { name: 'Differences' }))
      expect(list.getByRole('link')).toHaveAccessibleName(/^Reworded, weak match/)
      await user.click(screen.getByRole('button', { name: 'Take apart' }))
      expect(document.querySelector('[data-weak]')).toBeNull()
      expect(list.getAllByRole('link').map((link) => link.textContent)).toEqual([
        ...['Only in the original', 'Only in the cached copy'],
      ])
      expect(list.getByRole('deletion')).toHaveTextContent(/^It was the third .* mail\.$/)
      expect(list.getByRole('insertion')).toHaveTextContent(/^Storms .* boat\.$/)
      expect(marks()).toEqual(['only-original', 'only-cached'])
      expect(screen.getByRole('button', { name: 'Put together' })).toHaveFocus()
      expect(marksThat('[data-current]')).toEqual(['only-original'])
    },
  )

  it('tell the head and the count of differences what was taken apart', async () => {
    const before = 'The harbour was closed to all ferries during the storm.'
    const { user } = await openArticle({
      original: `${before} It was the third that winter to stop the 40 ferries of the northern islands, which carry mail.`,
      cached: `${before} Storms that winter had kept mail and 60 ferries from the islands before, said the captain of one boat.`,
    })
    const shares = () =>
      screen
        .getAllByRole('term')
        .map((term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`)
    const together = shares()
    expect(together).toContain('reworded: 13 words, 46% of the original')
    expect(screen.getByText('1 difference')).toBeInTheDocument()
    expect(screen.getByText('1 figure or name differs in the cached copy')).toBeInTheDocument()
    expect(screen.getByText(/^The cached copy has every passage/)).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Take apart' }))
    expect(screen.getByText('1 of 2: only in the original')).toBeInTheDocument()
    expect(screen.queryByText(/differs? in the cached copy/)).not.toBeInTheDocument()
    expect(screen.getByText(/it lacks passages of 18 words/)).toBeInTheDocument()
    expect(shares()).toEqual([
      'kept: 10 words, 36% of the original',
      'only in the original: 18 words, 64% of the original',
      'only in the copy: 19 words, 66% of the copy',
    ])
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(screen.getByText('2 of 2: only in the cached copy')).toBeInTheDocument()
    expect(document.activeElement).toHaveTextContent(/Storms that winter/)

    await user.click(screen.getByRole('button', { name: 'Put together' }))
    expect(shares()).toEqual(together)
    expect(screen.getByText(/^1 of 1: reworded, weak match/)).toBeInTheDocument()
  })

  it('fold what is the same away when asked to, and unfold it in place', async () => {
    const { user } = await openArticle()
    await user.click(screen.getByRole('checkbox', { name: 'Changes only' }))
    expect(address()).toMatch(/\?show=changes$/)
    expect(pages().queryByText(/A quiet harbour/)).not.toBeInTheDocument()
    await user.click(pages().getByRole('button', { name: 'Show 2 rows that are the same' }))
    expect(pages().getAllByText(/A quiet harbour/)).toHaveLength(2)
    await user.click(pages().getByRole('button', { name: 'Fold 2 rows that are the same' }))
    expect(pages().queryByText(/A quiet harbour/)).not.toBeInTheDocument()
  })
})

describe('the view of the texts', () => {
  const pressed = () => inside('group', 'View').getByRole('button', { pressed: true }).textContent

  it('is chosen by a button, and held in the address', async () => {
    const { user, id } = await openArticle()
    expect(pressed()).toBe('Side by side')
    await user.click(screen.getByRole('button', { name: 'Original' }))
    expect(address()).toBe(`/article/${id}?view=original`)
    expect(pressed()).toBe('Original')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.getByText(/Sparrows nest/)).toBeInTheDocument()
    expect(screen.queryByText(/lighthouse keeper/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Cached copy' }))
    expect(screen.queryByText(/Sparrows nest/)).not.toBeInTheDocument()
    expect(screen.getByText(/lighthouse keeper/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Side by side' }))
    expect(address()).toBe(`/article/${id}`)
  })

  it.each([
    ['?show=changes', 'A quiet harbour', '2'],
    ['?view=single&show=changes', 'A quiet harbour', '2'],
    ['?view=original', 'Nobody asked', '4'],
    ['?view=cached', 'Sparrows nest', '1'],
  ])(
    'is the usual one where a link with %s leads to what that doesn’t show',
    async (query, words, row) => {
      const { id } = await openArticle({}, `${query}#row-${row}`)
      await waitFor(() => expect(document.activeElement!.id).toBe(`row-${row}`))
      expect(wordsOf(document.activeElement!)).toContain(words)
      expect(address()).toBe(`/article/${id}#row-${row}`)
    },
  )

  it('stays where a link leads to what it shows', async () => {
    const { id } = await openArticle({}, '?view=cached#row-4')
    await waitFor(() => expect(document.activeElement!.id).toBe('row-4'))
    expect(address()).toBe(`/article/${id}?view=cached#row-4`)
  })

  it('in one column says once what is shared, and marks the rest where it stands', async () => {
    await openArticle({}, '?view=single')
    expect(pressed()).toBe('One column')
    const column = wordsOf(screen.getByRole('region', { name: 'Original and cached copy' }))
    expect(column.replace(/\s+/g, ' ')).toContain(
      'The lab trains a [-large-] {+huge+} model every spring. [-Sparrows nest under warm roofs.-] ' +
        'A quiet harbour sleeps below the hill. See https://a.example/x for more. ' +
        '{+Nobody asked the old lighthouse keeper about it.+}',
    )
  })

  it('in one column folds paragraphs that are the same away when asked to, and unfolds them', async () => {
    const first = 'The lab trains a large model every spring.'
    const last = 'Nobody asked the old lighthouse keeper about it.'
    const middle = 'A quiet harbour sleeps below the hill.\n\nSparrows nest under warm roofs.'
    const { user } = await openArticle(
      {
        original: `${first}\n\n${middle}\n\n${last}`,
        cached: `${first.replace('large', 'huge')}\n\n${middle}\n\n${last.replace('old', 'young')}`,
      },
      '?view=single&show=changes',
    )
    expect(screen.queryByText(/A quiet harbour/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show 2 paragraphs that are the same' }))
    expect(screen.getByText(/A quiet harbour/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Fold 2 paragraphs that are the same' }))
    expect(screen.queryByText(/A quiet harbour/)).not.toBeInTheDocument()
  })

  it('in one column says what to look at behind the sentence it is in', async () => {
    await openArticle(
      {
        original: 'The lab trained a model of 70 billion parameters. It was late. Nobody asked.',
        cached: 'The lab trained a model of 90 billion parameters. It was late. Nobody asked.',
      },
      '?view=single',
    )
    const column = wordsOf(screen.getByRole('region', { name: 'Original and cached copy' }))
    expect(column.replace(/\s+/g, ' ')).toContain(
      '[-70-] {+90+} billion parameters. Another number: 70 billion in the original, 90 billion in the copy ' +
        'It was late. Nobody asked.',
    )
  })

  it('in one column parts what is said of a moved passage from the sentence before', async () => {
    await openMoved({ query: '?view=single' })
    const column = wordsOf(screen.getByRole('region', { name: 'Original and cached copy' }))
    expect(column.replace(/\s+/g, ' ')).toContain(
      'about the weather that day. moved from elsewhere in the original {+Sparrows',
    )
  })

  it('is one column where the window is narrow, though the address asks for two', async () => {
    window.innerWidth = 390
    await openArticle({}, '?view=facing')
    expect(pressed()).toBe('One column')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(document.querySelector('ins')).toHaveTextContent('huge')
  })
})

describe('the steps from difference to difference', () => {
  const status = () => inside('region', 'Original and cached copy').getByRole('status').textContent
  const focused = () => wordsOf(document.activeElement!)

  it('go by button to each difference in turn, and stop at either end', async () => {
    const { user } = await openArticle()
    const [next, previous] = ['Next', 'Previous'].map((name) =>
      screen.getByRole('button', { name }),
    )
    expect(status()).toBe('3 differences')
    await user.click(next!)
    expect(status()).toMatch(/^1 of 3: reworded/)
    expect(focused()).toContain('{+huge+}')
    await user.click(next!)
    expect(status()).toMatch(/^2 of 3: only in the original/)
    expect(focused()).toContain('[-Sparrows')
    await user.click(next!)
    await user.click(next!)
    expect(status()).toBe('3 of 3: this is the last')
    await user.click(previous!)
    expect(status()).toMatch(/^2 of 3/)
    await user.click(previous!)
    await user.click(previous!)
    expect(status()).toBe('1 of 3: this is the first')
  })

  it.each([
    [']', '[['],
    ['{F7}', '{Shift>}{F7}{/Shift}'],
  ])('go by the keys %s and %s', async (next, previous) => {
    const { user } = await openArticle()
    await user.keyboard(next)
    expect(status()).toMatch(/^1 of 3/)
    await user.keyboard(next)
    expect(status()).toMatch(/^2 of 3/)
    await user.keyboard(previous)
    expect(status()).toMatch(/^1 of 3/)
  })

  it('say their keys at the buttons', async () => {
    await openArticle()
    const [previous, next] = ['Previous', 'Next'].map((name) =>
      screen.getByRole('button', { name }),
    )
    expect(previous).toHaveTextContent(/Previous \[$/)
    expect(previous).toHaveAccessibleDescription('Previous difference: [ or Shift+F7')
    expect(next).toHaveTextContent(/Next \]$/)
    expect(next).toHaveAccessibleDescription('Next difference: ] or F7')
  })

  it('leave the browser’s own chords alone', async () => {
    const { user } = await openArticle()
    await user.keyboard('{Control>}]{/Control}{Meta>}[[{/Meta}{Alt>}{F7}{/Alt}')
    expect(status()).toBe('3 differences')
  })

  it('begin backwards at the last', async () => {
    const { user } = await openArticle()
    await user.click(screen.getByRole('button', { name: 'Previous' }))
    expect(status()).toMatch(/^3 of 3: only in the cached copy/)
  })

  it('lead to the same differences in one column', async () => {
    const { user } = await openArticle({}, '?view=single')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(focused()).toContain('[-large-] {+huge+}')
  })

  it('go on from the difference that the list led to, which the list marks', async () => {
    const { user } = await openArticle()
    await user.click(screen.getByText('List of all differences'))
    const list = within(await screen.findByRole('list', { name: 'Differences' }))
    const current = () =>
      list.getAllByRole('link').map((link) => link.getAttribute('aria-current') === 'true')
    expect(current()).toEqual([false, false, false])
    await user.click(list.getByRole('link', { name: 'Only in the original' }))
    expect(status()).toMatch(/^2 of 3: only in the original/)
    expect(current()).toEqual([false, true, false])
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(status()).toMatch(/^3 of 3/)
    expect(current()).toEqual([false, false, true])
  })

  it('go on from a row that was clicked or tabbed to', async () => {
    const { user } = await openArticle()
    await user.click(pages().getByText('Sparrows nest under warm roofs.'))
    expect(status()).toMatch(/^2 of 3/)
    // Between the second and the third: no difference itself.
    pages().getAllByRole('link', { name: 'https://a.example/x' })[0]!.focus()
    await user.keyboard('[[')
    expect(status()).toMatch(/^2 of 3/)
  })

  it('lead through what differs in typography where nothing else does, and say so', async () => {
    const [straight, curly] = [
      "It's new. It's late. Ships sail.",
      'It’s new. It’s late. Ships sail.',
    ]
    const { user } = await openArticle({ original: straight, cached: curly }, '?show=changes')
    expect(status()).toBe('No differences but typography, in 2 places')
    await user.click(screen.getByText('List of all differences'))
    const list = within(await screen.findByRole('list', { name: 'Differences in typography only' }))
    expect(screen.queryByRole('list', { name: 'Differences' })).not.toBeInTheDocument()
    expect(list.getAllByRole('listitem').map(wordsOf)).toEqual(
      Array(2).fill("Typography only[-It's-] {+It’s+}"),
    )
    await user.keyboard(']')
    expect(status()).toBe('1 of 2: typography only')
    expect(focused()).toContain('It’s new.')
    await user.click(list.getAllByRole('link')[1]!)
    expect(status()).toBe('2 of 2: typography only')
    expect(focused()).toContain('It’s late.')
  })

  it('pass over typography among differences, though the list leads to it', async () => {
    const { user } = await openArticle(
      { original: "It's new. The lab grows.", cached: 'It’s new. The lab shrinks.' },
      '?show=changes',
    )
    expect(status()).toBe('1 difference')
    await user.click(screen.getByText('List of all differences'))
    await user.click(await screen.findByRole('link', { name: 'Typography only' }))
    expect(focused()).toContain('It’s new.')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(status()).toMatch(/^1 of 1: reworded/)
  })

  it('are none where nothing differs', async () => {
    const text = 'The lab trains a large model every spring.'
    await openArticle({ original: text, cached: text })
    expect(screen.getByText('No differences')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Next' })).not.toBeInTheDocument()
  })
})

describe('the list of all differences', () => {
  const list = () => within(screen.getByRole('list', { name: 'Differences' }))

  it.each(['', '?view=single'])('names each, quotes it, and leads to it (%s)', async (query) => {
    const { user } = await openArticle({}, query)
    expect(screen.queryByRole('list', { name: 'Differences' })).not.toBeInTheDocument()
    await user.click(screen.getByText('List of all differences'))
    await screen.findByRole('list', { name: 'Differences' })
    expect(list().getAllByRole('listitem').map(wordsOf)).toEqual([
      'Reworded[-large-] {+huge+}',
      'Only in the original[-Sparrows nest under warm roofs.-]',
      'Only in the cached copy' + '{+Nobody asked the old lighthouse keeper about it.+}',
    ])
    await user.click(list().getByRole('link', { name: 'Only in the original' }))
    expect(wordsOf(document.activeElement!)).toContain('[-Sparrows nest')
  })

  it('is not there where nothing differs', async () => {
    await openArticle({ original: 'One two.', cached: 'One two.' })
    expect(screen.queryByText('List of all differences')).not.toBeInTheDocument()
  })
})

describe('the summary and its evidence', () => {
  const sentence = (start: RegExp) => screen.getByRole('button', { name: start })
  const evidence = () => inside('region', 'Evidence')
  const lit = () => [...document.querySelectorAll('mark[data-lit]')].map(wordsOf).join('')

  it('shows at a glance how much of each sentence’s wording was found', async () => {
    await openArticle()
    const overview = evidence().getAllByRole('listitem')
    expect(overview).toHaveLength(2)
    expect(overview[0]).toHaveTextContent(/Sentence 1.*wording found/)
    expect(overview[1]).toHaveTextContent(/Sentence 2.*no matching wording found/)
  })

  it('leads from there to each passage', async () => {
    const { user } = await openArticle({}, '?view=original')
    await user.click(evidence().getByRole('link', { name: 'Passage 1 behind sentence 1' }))
    expect(wordsOf(document.activeElement!)).toContain('The lab trains a')
  })

  it('quotes what stands behind a sentence that is pointed at, and lights it in the text', async () => {
    const { user } = await openArticle()
    await pointAt(user, sentence(/^The lab trains/))
    expect(evidence().getByRole('blockquote')).toHaveTextContent(/^The lab trains a huge model/)
    expect(lit()).toContain('The lab trains a')
    await pointAt(user, screen.getByRole('heading', { level: 1 }))
    expect(lit()).toBe('')
    expect(evidence().queryByRole('blockquote')).not.toBeInTheDocument()
  })

  it('is of the sentence whose number is pointed at, where a passage stands behind several', async () => {
    const { user } = await openArticle({
      summary:
        'Its data centre unit grew by 75 percent. Gross margin of its data centre unit reached 75 percent.',
      original: 'Its data centre unit grew by 75 percent.',
      cached: 'Its data centre unit grew by 75 percent.',
    })
    const number = (claim: number) =>
      screen.getAllByRole('link', { name: `Evidence for sentence ${claim} of the summary` })[0]!
    expect(number(1).closest('mark')).toBe(number(2).closest('mark'))
    await user.click(sentence(/^Its data/))
    await pointAt(user, number(2))
    expect(sentence(/^Gross margin/)).toHaveAttribute('data-lit')
    expect(sentence(/^Its data/)).not.toHaveAttribute('data-lit')
    await pointAt(user, number(2).closest('mark')!)
    expect(sentence(/^Gross margin/)).toHaveAttribute('data-lit')
    await user.click(number(1))
    expect(sentence(/^Its data/)).toHaveAttribute('data-lit')
  })

  it('holds to the sentence that has the keyboard while the page moves under a pointer at rest', async () => {
    const { user } = await openArticle()
    const title = screen.getByRole('heading', { level: 1 })
    await pointAt(user, screen.getByRole('heading', { name: 'Summary' }))
    act(() => sentence(/^The lab trains/).focus())
    expect(lit()).toContain('The lab trains a')
    await user.pointer({ target: title, coords: { clientX: pointerAt } })
    expect(lit()).toContain('The lab trains a')
    await pointAt(user, title)
    expect(lit()).toBe('')
  })

  it('does so for a sentence that has the keyboard’s focus', async () => {
    const { user } = await openArticle()
    while (!/^The lab trains/.test(document.activeElement?.textContent ?? '')) await user.tab()
    expect(evidence().getByRole('blockquote')).toHaveTextContent(/^The lab trains a huge model/)
  })

  it.each(['click', '{Enter}', ' '])(
    'keeps a sentence that is chosen (%s), until again',
    async (by) => {
      const { user } = await openArticle()
      const first = sentence(/^The lab trains/)
      const choose = async () => {
        if (by === 'click') return user.click(first)
        first.focus()
        await user.keyboard(by)
      }
      expect(first).toHaveAttribute('aria-pressed', 'false')
      await choose()
      expect(first).toHaveAttribute('aria-pressed', 'true')
      await pointAt(user, screen.getByRole('heading', { level: 1 }))
      expect(lit()).toContain('The lab trains a')
      await choose()
      expect(first).toHaveAttribute('aria-pressed', 'false')
      await pointAt(user, screen.getByRole('heading', { level: 1 }))
      expect(lit()).toBe('')
    },
  )

  it('shows the evidence of a lone sentence from the first', async () => {
    await openArticle({ summary: 'The lab trains a large model.' })
    expect(evidence().getByRole('blockquote')).toHaveTextContent(/^The lab trains a huge model/)
  })

  it('says in the overview of a sentence whose wording was found that there is something to check', async () => {
    const text = 'The new harbour lowers the cost of every crossing. Ferries leave at noon.'
    await openArticle({ summary: text.replace('lowers', 'raises'), cached: text, original: text })
    const [overview] = evidence().getAllByRole('listitem')
    expect(overview).toHaveTextContent(/wording found *check this/)
  })

  it('says of passages behind a sentence whose wording was not found that they are the nearest', async () => {
    await openArticle({ summary: 'One. A harbour of gold was voted in 1848 by zebras and whales.' })
    const [, overview] = evidence().getAllByRole('listitem')
    expect(overview).toHaveTextContent(/no matching wording found(?:nearest: [\d ]+)?$/)
  })

  it('says nothing of a summary that has no word', async () => {
    await openArticle({ summary: '🎉🎉🎉' })
    expect(inside('region', 'Summary').getByText('🎉🎉🎉')).toBeInTheDocument()
    expect(screen.queryByText(/wording found/)).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Evidence' })).not.toBeInTheDocument()
  })

  it('takes what has no word together with the sentence beside it', async () => {
    await openArticle({ summary: 'The lab trains a large model. 🎉🎉🎉' })
    expect(sentence(/🎉🎉🎉/)).toHaveTextContent(/^The lab trains/)
  })

  it('says of a sentence that no wording was found for it, and which of its words are nowhere', async () => {
    const { user } = await openArticle()
    expect(screen.getByText('no matching wording found', { selector: 'p > span' })).toBeVisible()
    await pointAt(user, sentence(/^Zebras/))
    expect(evidence().getByText(/that is not in the cached text/)).toHaveTextContent('1848')
    expect(evidence().getByText(/looks at wording alone/)).toBeInTheDocument()
    expect(evidence().queryByText(/false|wrong|verified|true/i)).not.toBeInTheDocument()
  })

  it('leads to the passage in the text, and from the passage back to the sentence', async () => {
    const { user } = await openArticle({}, '?show=changes')
    await user.click(sentence(/^The lab trains/))
    await user.click(evidence().getByRole('link', { name: 'In the cached copy' }))
    expect(wordsOf(document.activeElement!)).toContain('The lab trains a')
    expect(screen.getByRole('checkbox', { name: 'Changes only' })).not.toBeChecked()
    await user.click(screen.getByRole('link', { name: 'Evidence for sentence 1 of the summary' }))
    expect(sentence(/^The lab trains/)).toHaveFocus()
  })

  it('brings the cached text out for a passage when only the original is shown', async () => {
    const { user } = await openArticle({}, '?view=original')
    await user.click(sentence(/^The lab trains/))
    await user.click(evidence().getByRole('link', { name: 'In the cached copy' }))
    expect(screen.getByRole('table')).toBeInTheDocument()
    expect(wordsOf(document.activeElement!)).toContain('The lab trains a')
  })
})

describe('an article with nothing to compare', () => {
  it('still says how many figures its summary has that the cached text lacks', async () => {
    await openArticle({ original: null, summary: 'It was in 1848. It cost $40.' })
    expect(
      screen.getByText('2 figures or names of the summary missing from the cached text'),
    ).toBeInTheDocument()
  })

  it('whose original is only a link reads as the cached copy, and leads to the original', async () => {
    await openArticle({ original: 'https://x.com/someone/status/1' })
    const copy = inside('region', 'Cached copy')
    expect(copy.getByText(/The original is only a link/)).toBeInTheDocument()
    expect(copy.getByRole('link', { name: 'https://x.com/someone/status/1' })).toBeInTheDocument()
    expect(copy.getByText(/lighthouse keeper/)).toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.queryByRole('group', { name: 'View' })).not.toBeInTheDocument()
  })

  it('whose original is missing says so', async () => {
    await openArticle({ original: null })
    const copy = inside('region', 'Cached copy')
    expect(copy.getByText(/The seed holds no original text/)).toBeInTheDocument()
    expect(copy.getByText(/lighthouse keeper/)).toBeInTheDocument()
  })

  it('of which there is no copy reads as the original', async () => {
    await openArticle({ cached: null, pages: [] })
    const original = inside('region', 'Original')
    expect(original.getByText(/no copy of it to compare/)).toBeInTheDocument()
    expect(original.getByText(/Sparrows nest/)).toBeInTheDocument()
  })

  it('says that a summary has too many sentences to look for each', async () => {
    await openArticle({ summary: 'It rains in May. '.repeat(501) })
    const summary = inside('region', 'Summary')
    expect(summary.getByText(/too many sentences/)).toBeInTheDocument()
    expect(summary.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Evidence' })).not.toBeInTheDocument()
  })

  it('finds no fault with a summary where there is no cached text to look in', async () => {
    await openArticle({ cached: null, pages: [] })
    const summary = inside('region', 'Summary')
    expect(summary.getByText(/Zebras voted in 1848/)).toBeInTheDocument()
    expect(summary.getByText(/There is no cached text/)).toBeInTheDocument()
    expect(screen.queryByText(/matching wording|summary that/)).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Evidence' })).not.toBeInTheDocument()
  })

  it.each([
    [
      'is only a link',
      'https://b.example/',
      /The original is only a link.* the page that it leads/,
    ],
    ['is missing', null, /The seed holds no original text.* the page that it linked to/],
  ])(
    'of which only a linked page is cached reads as that page, if it %s',
    async (_, original, said) => {
      await openArticle({ original, cached: null })
      const cached = inside('region', 'Cached text')
      expect(cached.getByText(said)).toBeInTheDocument()
      expect(cached.getByRole('heading', { level: 3 })).toHaveTextContent('The page of the lab')
      expect(cached.getByText('const code = 1')).toBeInTheDocument()
      expect(screen.queryByText(/is empty/)).not.toBeInTheDocument()
      expect(screen.queryByRole('region', { name: 'The page it links to' })).not.toBeInTheDocument()
    },
  )

  it('that has no text at all says that its copy is empty', async () => {
    await openArticle({ original: null, cached: null, pages: [] })
    expect(inside('region', 'Cached copy').getByText('The cached copy is empty.')).toBeVisible()
  })
})

describe('a stub of which nothing but the title is known', () => {
  it('says that there is no summary', async () => {
    const bundle: Bundle = bundleOf([
      seedFile('a.txt', { title: 'A', similar: [{ title: 'Ghost' }] }),
    ])
    const [stub] = bundle.stubs
    const bare = { ...stub!, summary: { text: '', blocks: [], links: [] }, source: null }
    const json = JSON.stringify(packArticleFile(bare))
    serve(new Map([...bundle.json, [`bundle/article/${stub!.id}.json`, json]]))
    await openRecto(`/article/${stub!.id}`)
    expect(screen.getByText('The similar lists give no summary.')).toBeInTheDocument()
  })
})
