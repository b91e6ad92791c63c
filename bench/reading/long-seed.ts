import { parseSeed } from '../../src/seed/parse-seed.ts'
import { generateSeed } from '../corpus/generate-corpus.ts'

/**
 * A seed whose two texts have about so many words each, put together out of the generated corpus: the
 * copy is reworded, and its summary is three sentences of it. Always the same text.
 */
export function longSeed(title: string, words: number): string {
  const originals: string[] = []
  const copies: string[] = []
  for (let index = 0, so = 0; so < words; index++) {
    const { seed } = parseSeed('long.txt', generateSeed(1, index, 1000))
    const [original, copy] = [seed?.original?.text, seed?.cached?.text]
    if (!original || !copy || !original.includes(' ')) continue
    originals.push(original)
    copies.push(copy)
    so += copy.split(/\s+/).length
  }
  const summary = [0, 1, 2]
    .map((at) => /[^.\n]+\./.exec(copies[(at * 5) % copies.length]!)![0].trim())
    .join(' ')
  return [
    ...[title, 'TLDR AI News', 'Summary', summary],
    `${originals.join('\n\n')}\nOriginal Article\nView Cached Full Text`,
    ...['Cached at: 05/08/26, 09:49 AM', copies.join('\n\n')],
  ].join('\n\n')
}
