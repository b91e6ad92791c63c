import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageDate } from './page-date.ts'
import { type Random, randomOf } from './random.ts'
import { nameOf, wordOf } from './vocabulary.ts'

const topics = 60
const sources = [
  'Hacker News',
  'TLDR AI',
  'X AI KOLs Timeline',
  'arXiv cs.CL',
  'Import AI',
  'Reddit',
]
const categories = ['News', 'Papers', 'Tools', 'Models', 'Opinion']
const handles = ['@ada_reads', '@northlab', '@quietgradient', '@paperboat']

/** The corpus is told backwards from this moment, an article every 37 minutes. */
const newest = Date.UTC(2026, 4, 8, 23, 40)

/** What articles of one event have in common. */
type Event = { topic: number; names: string[]; figures: number[]; deed: string }

type Head = { event: Event; title: string; source: string; category: string; summary: string[] }

/**
 * Article `index` of the corpus `seed`, always the same text. Lengths are as on the web (half of the copies
 * have less than 450 words, one in a hundred more than 3,000); about four articles tell of each event; a tenth have only
 * a link for an original; one in six has a linked page; one in a hundred is an older saving of the article before it. Each
 * lists five similar ones, two of which have no seed.
 */
export function generateSeed(seed: number, index: number, count: number): string {
  const isOlder = index % 100 === 99
  const own = isOlder ? index - 1 : index
  const head = headOf(seed, own)
  const random = randomOf(seed, own, 2)
  const cached = sentencesOf(
    head.event,
    Math.min(12_000, Math.max(60, random.around(450, 0.8))),
    random,
  )
  const original = random.chance(0.1) ? null : reworded(cached, head.event, random)
  const at = random.below(Math.max(1, cached.length - 2))
  const summary = [...head.summary, ...cached.slice(at, at + 2)].join(' ')
  const parts = [
    random.chance(0.2) ? `${random.pick(handles)}: ${head.title}` : head.title,
    `${head.source} ${head.category}`,
    ...['Summary', summary],
    `${original ? paragraphs(original) : linkTo(own)}\nOriginal Article\nView Cached Full Text`,
    `Cached at: ${pageDate(newest - index * 37 * 60_000)}`,
    paragraphs(cached),
  ]
  if (random.chance(1 / 6))
    parts.push(
      `Notes on ${nameOf(own)}`,
      `Source: ${linkTo(own)}`,
      paragraphs(sentencesOf(head.event, 120, random)),
    )
  parts.push('Similar Articles', ...similarTo(seed, own, count, random).flatMap(listed))
  return `${parts.join('\n\n')}\n`
}

/** Writes a corpus of `count` seeds into a folder, and returns how many bytes they have. */
export async function writeCorpus(folder: string, seed: number, count: number): Promise<number> {
  await mkdir(folder, { recursive: true })
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const text = generateSeed(seed, index, count)
    bytes += Buffer.byteLength(text)
    await writeFile(join(folder, seedName(index)), text)
  }
  return bytes
}

/** Names that don't sort by age, as real ones don't. */
export function seedName(index: number): string {
  const hash = Math.imul(index + 1, 0x9e3779b1) >>> 0
  return `${String(index % 1000).padStart(3, '0')}_${hash.toString(16).padStart(8, '0')}${index}.txt`
}

function headOf(seed: number, index: number): Head {
  const event = eventOf(seed, index)
  const random = randomOf(seed, index, 1)
  const [name, other] = [random.pick(event.names), random.pick(event.names)]
  return {
    event,
    title: `${name} ${event.deed} ${wordsOf(event.topic, 3 + random.below(4), random)} ${index.toString(36)}`,
    source: random.pick(sources),
    category: random.pick(categories),
    summary: [
      `${name} ${event.deed} ${event.figures[0]} ${wordsOf(event.topic, 8, random)} with ${other}.`,
    ],
  }
}

/** Articles of an event stand close together in time, not side by side. */
function eventOf(seed: number, index: number): Event {
  const number = Math.floor(index / 40) * 10 + (index % 10)
  const random = randomOf(seed, number, 3)
  const topic = random.below(topics)
  return {
    topic,
    names: [0, 1, 2, 3].map(() => nameOf(random.below(30_000))),
    figures: [0, 1, 2].map(() => 2 + random.below(900)),
    deed: wordsOf(topic, 2, random),
  }
}

function wordsOf(topic: number, count: number, random: Random): string {
  return Array.from({ length: count }, () => wordOf(topic, random)).join(' ')
}

function sentencesOf(event: Event, words: number, random: Random): string[] {
  const sentences: string[] = []
  for (let written = 0; written < words;) {
    const length = 6 + random.below(22)
    sentences.push(sentence(event, length, random))
    written += length
  }
  return sentences
}

function sentence(event: Event, length: number, random: Random): string {
  const words = Array.from({ length }, () => wordOf(event.topic, random))
  if (random.chance(0.5)) words.splice(random.below(length), 1, random.pick(event.names))
  if (random.chance(0.3)) words.splice(random.below(length), 1, String(random.pick(event.figures)))
  const text = words.join(' ')
  const end = random.chance(0.1) ? `," says ${random.pick(event.names)}.` : '.'
  return (end.length > 1 ? '"' : '') + text.charAt(0).toUpperCase() + text.slice(1) + end
}

/** The same article in other words here and there: sentences changed, lost, added and moved. */
function reworded(sentences: readonly string[], event: Event, random: Random): string[] {
  const kept = sentences.flatMap((text) => {
    const draw = random.below(100)
    if (draw < 8) return []
    if (draw < 14) return [text, sentence(event, 12, random)]
    if (draw < 34) return [changed(text, event, random)]
    return [draw < 44 ? text.replaceAll('"', '”') : text]
  })
  if (kept.length > 8 && random.chance(0.4)) kept.push(...kept.splice(random.below(4), 2))
  return kept.length > 0 ? kept : [...sentences]
}

function changed(text: string, event: Event, random: Random): string {
  const words = text.split(' ')
  for (let times = 1 + random.below(3); times > 0; times--)
    words.splice(1 + random.below(words.length), 1, wordOf(event.topic, random))
  return words.join(' ')
}

/** Five others: of the event or the topic's time, and two that the corpus has no seed of. */
function similarTo(seed: number, index: number, count: number, random: Random): Head[] {
  const others = [10, -10, 20].map((step) => (index + step + count) % count)
  // Numbers far behind the corpus, several articles naming the same one.
  const missing = [0, 1].map(() => 10_000_000 + Math.floor(index / 40) * 10 + random.below(40))
  return [...others.filter((other) => other !== index && other % 100 !== 99), ...missing].map(
    (other) => headOf(seed, other),
  )
}

function listed({ title, source, summary }: Head): string[] {
  return [title, source, summary.join(' ')]
}

function paragraphs(sentences: readonly string[]): string {
  const texts: string[] = []
  for (let at = 0; at < sentences.length; at += 4) texts.push(sentences.slice(at, at + 4).join(' '))
  return texts.join('\n\n')
}

function linkTo(index: number): string {
  return `https://example.org/articles/${index}`
}
