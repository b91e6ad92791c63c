import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageDate } from '../../bench/corpus/page-date.ts'
import { mulberry32 } from '../../bench/corpus/random.ts'

/** A generated seed: its file name and the text of its page, in the full layout. */
export type GeneratedSeed = { file: string; title: string; text: string }

type Topic = { name: string; things: string[]; deeds: string[] }

const topics: Topic[] = [
  {
    name: 'Robotics',
    things: ['gripper', 'walking robot', 'warehouse arm', 'tactile sensor', 'motion planner'],
    deeds: ['grasps wet glass', 'climbs a stair', 'sorts parcels', 'learns from one video'],
  },
  {
    name: 'Speech',
    things: ['voice model', 'dictation engine', 'phoneme decoder', 'accent corpus', 'vocoder'],
    deeds: ['hears whispers', 'drops fewer words', 'speaks Welsh', 'runs on a watch'],
  },
  {
    name: 'Chips',
    things: ['accelerator', 'memory stack', 'photonic link', 'compiler backend', 'wafer line'],
    deeds: ['halves its power', 'ships in spring', 'doubles bandwidth', 'skips a node'],
  },
  {
    name: 'Biology',
    things: ['protein model', 'cell atlas', 'enzyme search', 'genome reader', 'folding server'],
    deeds: ['predicts a binding site', 'maps a liver', 'finds a new fold', 'reads long repeats'],
  },
  {
    name: 'Policy',
    things: ['draft rule', 'audit office', 'export list', 'copyright ruling', 'safety institute'],
    deeds: ['opens for comment', 'names its first cases', 'is delayed', 'spares small firms'],
  },
  {
    name: 'Agents',
    things: ['coding agent', 'browser agent', 'tool protocol', 'planning loop', 'memory store'],
    deeds: ['fixes its own tests', 'books a train', 'stops asking twice', 'forgets less'],
  },
  {
    name: 'Vision',
    things: ['depth camera', 'segmentation model', 'street dataset', 'image codec', 'tracker'],
    deeds: ['sees through fog', 'counts every leaf', 'labels itself', 'fits in a lens'],
  },
]

const handles = ['@ada_reads', '@northlab', '@quietgradient', '@paperboat', '@minimaxine']
const sources = [
  'Hacker News',
  'TLDR AI',
  'X AI KOLs Timeline',
  'arXiv cs.CL',
  'Import AI',
  'Reddit',
]
const categories = ['News', 'Papers', 'Tools', 'Models', 'Opinion']
const places = ['Lund', 'Kyoto', 'Nairobi', 'Delft', 'Toronto', 'São Paulo', 'Taipei', 'Kraków']
const judges = ["the team's lead", 'a reviewer', 'an early user', 'the maintainer', 'a rival lab']

/** Words that a copy says otherwise, so that a comparison has something to find inside a sentence. */
const rewordings: [RegExp, string][] = [
  [/\bshows\b/, 'demonstrates'],
  [/\babout\b/, 'roughly'],
  [/\bbuilt\b/, 'put together'],
  [/\bworks\b/, 'runs'],
  [/\bexpected\b/, 'planned'],
]

type Random = { below: (limit: number) => number; pick: <T>(from: readonly T[]) => T }

function seededRandom(seed: number): Random {
  const unit = mulberry32(seed)
  const below = (limit: number) => Math.floor(unit() * limit)
  return { below, pick: (from) => from[below(from.length)]! }
}

type Story = {
  topic: Topic
  title: string
  source: string
  category: string
  summary: string
  original: string[]
  cachedAt: string
}

/** The newest seed was cached at this moment; the others follow it into the past. */
const newest = Date.UTC(2026, 4, 8, 23, 40)

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function tell(index: number): Story {
  const random = seededRandom(index + 1)
  const topic = topics[index % topics.length]!
  const thing = random.pick(topic.things)
  const deed = random.pick(topic.deeds)
  const place = random.pick(places)
  const figure = 3 + random.below(90)
  // The number makes every title its own.
  const event = `${capitalised(withArticle(thing))} from ${place} ${deed}`
  const headline = `${event}: report ${index + 1}`
  const original = [
    `A group in ${place} shows ${withArticle(thing)} that ${deed}.`,
    `It was built by ${2 + random.below(9)} people over ${4 + random.below(20)} months.`,
    `In the group's own trial it works in about ${figure}% of cases.`,
    `"We did not see this coming," says ${random.pick(judges)}.`,
    `The older ${random.pick(topic.things)} needed twice the data for the same result.`,
    `Nobody outside ${place} has repeated the trial yet.`,
    `A second ${thing}, for ${random.pick(topics).name.toLowerCase()} work, is expected next year.`,
    `The code is at https://example.org/${topic.name.toLowerCase()}/${index + 1} under a free licence.`,
  ]
  return {
    topic,
    title: index % 4 === 0 ? `${random.pick(handles)}: ${headline}` : headline,
    source: random.pick(sources),
    category: random.pick(categories),
    summary: `${event}. It works in about ${figure}% of cases, by the group's own trial.`,
    original,
    cachedAt: pageDate(newest - index * 37 * 60_000),
  }
}

/** The cached copy: typeset quotes, some words otherwise, and a sentence lost, moved or added. */
function reword(story: Story, random: Random): string[] {
  const copy = story.original.map((sentence) => {
    const [word, other] = random.pick(rewordings)
    return sentence
      .replace(word, other)
      .replaceAll("'", '’')
      .replace(/"([^"]*)"/g, '“$1”')
  })
  if (random.below(2) === 0) copy.splice(random.below(copy.length), 1)
  if (random.below(3) === 0) copy.push(...copy.splice(1 + random.below(3), 1))
  copy.splice(
    random.below(copy.length + 1),
    0,
    `Readers of ${story.source} had asked for a longer account of ${story.topic.name.toLowerCase()}.`,
  )
  return copy
}

function paragraphs(sentences: readonly string[], size: number): string {
  const lines: string[] = []
  for (let at = 0; at < sentences.length; at += size) {
    lines.push(sentences.slice(at, at + size).join(' '))
  }
  return lines.join('\n\n')
}

/** Neighbours of the same topic on both sides, so that articles name each other. */
function similarTo(index: number, stories: readonly Story[]): Story[] {
  const step = topics.length
  return [index - 2 * step, index - step, index + step, index + 2 * step].flatMap(
    (at) => stories[at] ?? [],
  )
}

function page(story: Story, index: number, similar: readonly Story[]): string {
  const random = seededRandom(-index - 1)
  const link = `https://example.org/${story.topic.name.toLowerCase()}/${index + 1}`
  const original = index % 11 === 10 ? link : paragraphs(story.original, 4)
  const parts = [
    story.title,
    `${story.source} ${story.category}`,
    'Summary',
    story.summary,
    `${original}\nOriginal Article\nView Cached Full Text`,
    `Cached at: ${story.cachedAt}`,
    paragraphs(reword(story, random), 3),
  ]
  if (index % 5 === 0) {
    parts.push(
      `${story.topic.name} notes ${index + 1}`,
      `Source: ${link}`,
      `Notes on ${story.topic.name.toLowerCase()}, kept by hand.`,
      '  1. What was tried\n    and by whom\n  2. What came of it',
    )
  }
  parts.push('Similar Articles')
  for (const other of similar) parts.push(other.title, other.source, other.summary)
  if (index % 10 === 0) {
    const name = `${story.topic.name} elsewhere, no. ${index / 10 + 1}`
    parts.push(name, story.source, `An article on ${story.topic.name} that has no seed.`)
  }
  return `${parts.join('\n\n')}\n`
}

/**
 * So many seeds of invented articles, always the same: a title of its own each, six sources, five
 * categories, newest first with about 39 a day. Every article names up to four others of its topic,
 * which name it in turn; every tenth also names one that has no seed; every eleventh has only a link
 * for an original; every fifth has a linked page.
 */
export function generateSeeds(count: number): GeneratedSeed[] {
  const stories = Array.from({ length: count }, (_, index) => tell(index))
  return stories.map((story, index) => ({
    file: `${String(index).padStart(5, '0')}_generated.txt`,
    title: story.title,
    text: page(story, index, similarTo(index, stories)),
  }))
}

/** Writes the generated seeds into a folder and returns the folder. */
export async function writeGeneratedSeeds(folder: string, count: number): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const { file, text } of generateSeeds(count)) await writeFile(join(folder, file), text)
  return folder
}
