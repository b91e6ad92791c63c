import fc from 'fast-check'
import type { Part, Seed } from '../../src/seed/seed.ts'

/**
 * What a seed is made of, and what it should parse back to. Lines that only look like structure
 * stand in its bodies, each in surroundings that say that they are none.
 */
export type Model = {
  layout: 'full' | 'compact'
  title: string
  handle: string | null
  tail: string | null
  sourceLine: string | null
  summary: string
  original: string | null
  originalLabel: boolean
  cachedAt: string
  written: string
  cached: string
  pages: { title: string; url: string; body: string | null }[]
  similar: { title: string; handle: string | null; source: string; summary: string }[]
}

const word = fc.constantFrom(
  ...['model', 'labs', 'Qwen', '01.AI', 'gap', 'naïve', 'größer', 'модель', 'نموذج', 'שלום', '🤖'],
  ...['👩‍💻', '→', 'GPT-5', 'e.g.', '(see', 'below)', '“quoted”', 'C++', '50%', '$3', 'http://01.AI'],
)
const words = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((list) => list.join(' '))

const sentence = fc.oneof(
  words(3, 12).map((text) => `The ${text}.`),
  fc.constantFrom(
    '这是一个句子。',
    '中国的实验室越来越多，模型也越来越好！',
    'هذه جملة عربية كاملة.',
  ),
)
const name = fc.oneof(
  words(1, 4).map((text) => `On ${text.replace(/[“”().]|http\S+/g, '')} today`.replace(/ +/g, ' ')),
  fc.constantFrom('关于我们的模型', 'owner/repo', 'What is a model?', 'Über große Modelle'),
  fc.constant(`A post as long as a post may be, with a comma, ${'and more '.repeat(12)}and then…`),
)
const source = fc.constantFrom(
  ...['TLDR AI', 'X AI KOLs Timeline', 'X AI KOLs Following', 'Lobste.rs Hottest', '机器之心'],
  ...['Reddit r/LocalLLaMA', 'arXiv cs.CL', 'Simon Willison’s Blog'],
)

/** Words of the format, followed or preceded by what shows them to be words of the text. */
const decoy = sentence.chain((after) =>
  fc.constantFrom(
    ['Summary', after],
    ['Similar Articles', after, after, after],
    ['View Cached Full Text', after],
    ['Original Article', after],
    ['Tag', after],
    ['Cached at: the edge.', after],
    ['So says the figure.', 'Source: https://example.com/figure', after],
    ['Source:', after],
  ),
)
const item = fc.oneof(
  sentence.map((text) => `- ${text}`),
  sentence.map((text) => `2. ${text}`),
  fc.constantFrom('It says three things:', '作者说了三点：'),
)
const list = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((items) => items.flatMap((item, n) => [`  ${n + 1}. ${item}`, `    ${item}`, `\t- ${item}`]))
const paragraphs = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence.map((text) => [text]) }, decoy, list), {
    minLength: 1,
    maxLength: 6,
  })
  // A body opens with a sentence: what stands first below a date or a page's head is its title.
  .chain((blocks) => sentence.map((first) => [first, ...blocks.flat()]))

const date = fc
  .record({
    year: fc.integer({ min: 2000, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ year, month, day, hour, minute }) => {
    const two = (number: number) => String(number).padStart(2, '0')
    const clock = `${two(hour % 12 || 12)}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`
    return {
      cachedAt: `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`,
      written: `${two(month)}/${two(day)}/${two(year % 100)}, ${clock}`,
    }
  })

export const model: fc.Arbitrary<Model> = fc
  .constantFrom('full' as const, 'compact' as const)
  .chain((layout) => {
    const full = layout === 'full'
    const body = paragraphs.map((lines) => lines.join(full ? '\n\n' : '\n'))
    const handle = fc.constantFrom(null, '@someone', '@rohanpaul_ai', '@a.b-c')
    return fc
      .record({
        layout: fc.constant(layout),
        title: name,
        handle,
        tail: fc.constantFrom(null, '(18 minute read)', '(GitHub Repo)'),
        sourceLine: full
          ? fc.option(source.map((text) => `${text} News`))
          : fc.constant<string | null>(null),
        summary: full
          ? sentence
          : fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
        original: full
          ? fc.oneof(body, fc.constantFrom(null, 'https://x.com/someone/status/1'))
          : fc.constant<string | null>(null),
        originalLabel: full ? fc.boolean() : fc.constant(false),
        date,
        cached: body,
        pages: fc.array(
          fc.record({
            title: name,
            url: fc.constantFrom('https://www.01.ai/', 'http://example.com/a?b=c#d'),
            body: fc.option(body),
          }),
          { maxLength: 3 },
        ),
        similar: fc.array(
          fc.record({
            title: name,
            handle,
            source,
            summary: fc
              .array(fc.oneof(sentence, item), { minLength: 0, maxLength: 3 })
              .chain((lines) => sentence.map((first) => [first, ...lines]))
              .map((lines) => lines.join(full ? '\n\n' : '\n')),
          }),
          { maxLength: 5 },
        ),
      })
      .map(({ date, ...rest }) => ({ ...rest, ...date }))
  })

const withHandle = (handle: string | null, title: string) =>
  handle === null ? title : `${handle}: ${title}`

/** The seed's text, as the page would be saved. */
export function write(model: Model): string {
  const { pages, similar } = model
  const parts = [
    withHandle(model.handle, model.title) + (model.tail === null ? '' : ` ${model.tail}`),
    model.sourceLine,
    'Summary',
    model.summary,
    model.original,
    model.originalLabel ? 'Original Article' : null,
    'View Cached Full Text',
    `Cached at: ${model.written}`,
    model.cached,
    ...pages.flatMap(({ title, url, body }, index) => [
      // Pages begin after two blank lines, as saved, or after one, as edited.
      model.layout === 'full' && index % 2 === 0 ? `\n${title}` : title,
      `Source: ${url}`,
      body,
    ]),
    ...(similar.length > 0 ? ['Similar Articles'] : []),
    ...similar.flatMap(({ title, handle, source, summary }) => [
      withHandle(handle, title),
      source,
      summary,
    ]),
  ]
  const written = parts.filter((part) => part !== null)
  return `${written.join(model.layout === 'full' ? '\n\n' : '\n')}\n`
}

/** What a parsed seed says, in the terms of the model. */
export function modelOf(seed: Seed): Model {
  const { layout, title, handle, tail, cachedAt } = seed
  return {
    ...{ layout, title, handle, tail },
    sourceLine: textOf(seed.sourceLine),
    summary: textOf(seed.summary) ?? '',
    original: textOf(seed.original),
    originalLabel: seed.originalLabel !== null,
    cachedAt: cachedAt ?? '',
    written: seed.cachedAtLine?.text.replace('Cached at: ', '') ?? '',
    cached: textOf(seed.cached) ?? '',
    pages: seed.pages.map(({ title, url, body }) => ({
      title: title.text,
      url,
      body: textOf(body),
    })),
    similar: seed.similar.map(({ title, handle, source, summary }) => {
      return { title, handle, source: source ?? '', summary: textOf(summary) ?? '' }
    }),
  }
}

function textOf(part: Part | null): string | null {
  return part?.text ?? null
}

/** Files that no page was ever saved as: the format's lines and others in any order. */
export const lineSoup = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(
          ...['Summary', 'Original Article', 'View Cached Full Text', 'Similar Articles', 'Tag'],
          ...['Cached at: 05/08/26, 09:49 AM', 'Cached at: 99/99/99, 99:99 PM', 'Cached at:'],
          ...['Source: https://example.com/', 'Source:', '@someone: https://x.com/1', '@someone:'],
          ...[
            'TLDR AI',
            'TLDR AI News',
            '# Heading',
            '  1. item',
            '\ttab',
            '\0',
            '\ud83e',
            '\ufeff',
          ],
          ...['', '  ', '\u00a0', '…', '```', '> quoted'],
        ),
        sentence,
        name,
        source,
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n\n', '\r\n', '\r', ''),
    ),
    { maxLength: 40 },
  )
  .map((lines) => lines.flat().join(''))

/** A saved page that was damaged: lines lost, doubled or swapped for soup. */
export const damagedSeed = fc
  .tuple(
    model.map((made) => write(made).split('\n')),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('lose', 'double', 'soup'), lineSoup), {
      maxLength: 6,
    }),
  )
  .map(([lines, damages]) => {
    for (const [seed, kind, soup] of damages) {
      const at = seed % lines.length
      const line = lines[at] ?? ''
      lines.splice(at, 1, ...{ lose: [], double: [line, line], soup: [soup] }[kind])
      if (lines.length === 0) lines.push('')
    }
    return lines.join('\n')
  })
