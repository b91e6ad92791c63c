import { alignSentences } from '../../src/text/alignment.ts'
import { linkedShape } from './example-shapes.ts'
import { examplesIn } from './examples.ts'
import { LinkScore } from './scores.ts'

type Example = { original: string[]; cached: string[]; links: [number, number][] }

/** The copy's three equal blocks in the order 3, 1, 2, links moved along. */
function reordered({ original, cached, links }: Example): Example {
  const third = Math.ceil(cached.length / 3)
  const order = cached.map((_, index) => index)
  const turned = [
    ...order.slice(2 * third),
    ...order.slice(0, third),
    ...order.slice(third, 2 * third),
  ]
  return {
    original,
    cached: turned.map((index) => cached[index]!),
    links: links.map(([a, b]): [number, number] => [a, turned.indexOf(b)]),
  }
}

function scoreOf(examples: readonly Example[]) {
  const all = new LinkScore()
  const changed = new LinkScore()
  let milliseconds = 0
  for (const { original, cached, links } of examples) {
    const start = performance.now()
    const found = alignSentences(original, cached)
    milliseconds += performance.now() - start
    const differ = (link: string) => {
      const [a, b] = link.split('-').map(Number)
      return original[a!] !== cached[b!]
    }
    const foundKeys = found.map(({ a, b }) => `${a}-${b}`)
    const wantedKeys = links.map(([a, b]) => `${a}-${b}`)
    all.add(new Set(foundKeys), new Set(wantedKeys))
    changed.add(new Set(foundKeys.filter(differ)), new Set(wantedKeys.filter(differ)))
  }
  return { all: all.result, changed: changed.result, milliseconds: milliseconds / examples.length }
}

/** Sentence alignment against human links, as the drafts stand and with the copy's blocks moved. */
export function benchAlign(folder: string) {
  const examples = examplesIn(folder, 'align.jsonl', linkedShape)
  if (!examples) return undefined
  return { asIs: scoreOf(examples), reordered: scoreOf(examples.map(reordered)) }
}
