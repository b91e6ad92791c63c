import { mulberry32 } from '../corpus/random.ts'

/** A generated article for the search bench: what a seed would hold, without its layout. */
export type BenchArticle = {
  title: string
  summary: string
  original: string
  cached: string
}

type Random = () => number

const onsets =
  'b c d f g h l m n p r s t v w st tr pr ch sh pl gr cl br sp th qu con per in re'.split(' ')
const vowels = 'a e i o u ea ou ai io ie'.split(' ')
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ng', 'm', 'ck', 'x']
const endings = ['', '', '', '', 's', 'ed', 'ing', 'ion', 'er', 'al', 'ly', 'ment']

/** Words as many as a large collection has; the n-th is as rare as natural language has its n-th. */
const vocabularySize = 150_000

/** Invented words, common ones short, each once, the same every time. */
export function benchVocabulary(): string[] {
  const random = mulberry32(7)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!
  const words = new Set<string>()
  while (words.size < vocabularySize) {
    const longest = words.size < 200 ? 1 : words.size < 4000 ? 2 : 3
    const syllables = 1 + Math.floor(random() * longest)
    let word = ''
    for (let count = 0; count < syllables; count++)
      word += pick(onsets) + pick(vowels) + pick(codas)
    words.add(words.size < 200 ? word : word + pick(endings))
  }
  return [...words]
}

/** A rank drawn by Zipf and Mandelbrot's law, by inverting its continuous form. */
function zipfRank(random: Random, size: number): number {
  const exponent = 1.07
  const shift = 2.7
  const at = (rank: number) => (rank + shift) ** (1 - exponent)
  const drawn = at(0) + random() * (at(size) - at(0))
  return Math.min(size - 1, Math.floor(drawn ** (1 / (1 - exponent)) - shift))
}

const topics = 200
const wordsOfTopic = 400

/**
 * The article of a number. Lengths are log-normal around 550 words in the copy; a third of the words
 * that are not common come from the article's topic; the original is the copy with one word in
 * twelve otherwise; some names and figures are of this article alone.
 */
export function benchArticle(index: number, vocabulary: readonly string[]): BenchArticle {
  const random = mulberry32(index + 1)
  const topic = Math.floor(random() * topics)
  const word = (): string => {
    if (random() < 0.01) return String(Math.floor(random() * 3000))
    const rank = zipfRank(random, vocabulary.length)
    if (rank > 300 && random() < 0.33)
      return vocabulary[300 + ((topic * 7919 + zipfRank(random, wordsOfTopic) * 104729) % 60_000)]!
    return vocabulary[rank]!
  }
  const sentence = (length: number) => {
    const words = Array.from({ length }, word)
    words[0] = words[0]!.charAt(0).toUpperCase() + words[0]!.slice(1)
    return `${words.join(' ')}.`
  }
  const text = (words: number) =>
    Array.from({ length: Math.max(1, Math.round(words / 18)) }, () =>
      sentence(8 + Math.floor(random() * 21)),
    )
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const cached = text(Math.min(20_000, Math.exp(Math.log(550) + 0.8 * normal)))
  const original = cached
    .join(' ')
    .replace(/\S+/g, (written) => (random() < 1 / 12 ? word() : written))
  return {
    title: sentence(7 + Math.floor(random() * 8)).slice(0, -1),
    summary: text(40).join(' '),
    original,
    cached: cached.join('\n\n'),
  }
}
