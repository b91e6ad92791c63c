// First of all, so that the engine counts from the beginning.
import { expectLinearithmic } from '../operations.ts'
import { describe, expect, it } from 'vitest'
import { compileComparison } from '../../src/compiler/compile-comparison.ts'
import { blocksOf } from '../../src/text/blocks.ts'
import { EvidenceIndex } from '../../src/text/evidence-index.ts'
import { evidenceFor } from '../../src/text/evidence.ts'
import { figureFindings } from '../../src/text/figure-findings.ts'
import { figuresOf } from '../../src/text/figures.ts'
import { groupsOf } from '../../src/text/link-groups.ts'
import { StatedFigures } from '../../src/text/stated-figures.ts'
import { doubtsAbout } from '../../src/text/support.ts'
import { tokensOf } from '../../src/text/tokens.ts'
import { unmatchedBySharedKey } from '../../src/text/unmatched.ts'

const words =
  'harbour keeper storm dawn model lab culture reader number paper window garden engine bridge winter'

/** Sentences of ten words each, no two alike: the same ones each time. */
function sentences(count: number, text = 'a'): string[] {
  const stock = words.split(' ')
  return Array.from({ length: count }, (_, at) => {
    const said = Array.from(
      { length: 9 },
      (_, nth) => `${stock[(at * 7 + nth * 4) % stock.length]}${(at * (nth + 3)) % count}`,
    )
    return `Note${text}${at} ${said.join(' ')}.`
  })
}

/** A word of its own for each number. */
const letters = (number: number) =>
  Array.from(String(number), (digit) => 'qxzjyvwfgh'[Number(digit)]!).join('')

const reworded = (sentence: string) => sentence.replace(/ \S+$/, ' otherwise.')

const collections: Record<string, (count: number) => [string[], string[]]> = {
  'a copy with ten sentences reworded, wherever they are': (count) => {
    const original = sentences(count)
    const every = count / 10
    return [original, original.map((one, at) => (at % every === 3 ? reworded(one) : one))]
  },
  'a copy that lacks ten sentences': (count) => {
    const original = sentences(count)
    return [original, original.filter((_, at) => at % (count / 10) !== 3)]
  },
  'a copy with its halves changed about': (count) => {
    const original = sentences(count)
    return [original, [...original.slice(count / 2), ...original.slice(0, count / 2)]]
  },
  'a copy with every sentence reworded': (count) => {
    const original = sentences(count)
    return [original, original.map(reworded)]
  },
  'one sentence over and over': (count) => [
    Array<string>(count).fill('The same is said.'),
    Array<string>(count + 7).fill('The same is said.'),
  ],
  'one sentence over and over, and another like it': (count) => [
    Array<string>(count).fill('The same is said again.'),
    Array<string>(count).fill('The same was said once.'),
  ],
  'strangers that all share a word': (count) => [
    sentences(count).map((one) => `Shared ${one}`),
    sentences(count, 'b').map((one) => `Shared ${one.replaceAll(/\d/g, '$&x')}`),
  ],
}

describe('what costs no more than n log n for n sentences', { timeout: 60_000 }, () => {
  it.each(Object.entries(collections))('is comparing %s', async (_, make) => {
    await expectLinearithmic((size) => {
      const [original, cached] = make(size).map((side) => side.join(' ')) as [string, string]
      return () => void compileComparison(original, cached)
    })
  })

  it('is setting the figures of one sentence against those of its copy, each another', async () => {
    const listed = (size: number, by: number) => {
      const text = Array.from({ length: size }, (_, at) => `${3 * at + by} kg`).join(', ')
      return figuresOf(tokensOf(text), text)
    }
    await expectLinearithmic((size) => {
      const [own, others] = [listed(size, 1), listed(size, 2)]
      return () => void figureFindings(own, others)
    })
  })

  it('is reading fences that close nothing, or one another', async () => {
    for (const fence of ['```', '~~~~\n```'])
      await expectLinearithmic((size) => {
        const text = Array.from({ length: size }, (_, at) => `${fence}js\nlet a${at}`).join('\n\n')
        return () => void blocksOf(`${text}\n\n~~~\n`)
      })
  })

  it('is tying links together that make one long chain', async () => {
    await expectLinearithmic((size) => {
      const links = Array.from({ length: 2 * size }, (_, at) => {
        return { a: (at + 1) >> 1, b: at >> 1, likeness: 1 }
      })
      return () => void groupsOf(links)
    })
  })

  it('is pairing speakers who come in another order', async () => {
    await expectLinearithmic((size) => {
      const speakers = Array.from({ length: size }, (_, at) => ({
        stems: ['of', 'the', 'old', 'town'].map((part) => `${part} ${at}`),
      }))
      const stemsOf = ({ stems }: { stems: string[] }) => stems
      return () => void unmatchedBySharedKey(speakers, speakers.toReversed(), stemsOf, stemsOf)
    })
  })

  it.each<[string, (at: number, by: number) => string]>([
    ['one figure over and over', () => '5%'],
    ['one number of things each another', (at, by) => `7 thing${2 * at + by}s`],
    ['one number with units each another', (at, by) => `7${letters(2 * at + by)}`],
    ['numbers each another', (at, by) => `${2 * at + by} kg`],
    ['days that share a month', (at, by) => `May ${1 + (at % 31)}, ${1500 + by + (at % 500)}`],
  ])('is holding figures against as many of a text: %s', async (_, figureAt) => {
    await expectLinearithmic((size) => {
      const [own, text] = [0, 1].map((by) =>
        Array.from({ length: size }, (_, at) => figureAt(at, by)).join('; '),
      ) as [string, string]
      const [figures, tokens] = [figuresOf(tokensOf(own), own), tokensOf(text)]
      expect(figures).toHaveLength(size)
      return () => {
        const stated = new StatedFigures([text], [tokens])
        for (const figure of figures) stated.doubtOf(figure)
      }
    })
  })

  it('is finding evidence for claims without end in as many sentences, once many were looked at', async () => {
    await expectLinearithmic((size) => {
      const index = new EvidenceIndex([sentences(size).map((one) => `Sales rose. ${one}`)])
      const search = (from: number, to: number) => {
        for (let at = from; at < to; at++) index.search(`Sales rose by ${at}.`)
      }
      search(0, 1_000_000 / size)
      return () => search(1_000_000, 1_000_000 + size)
    })
  })

  it('is finding names of a summary that its text lacks, though it may have them as a people’s', async () => {
    await expectLinearithmic((size) => {
      const names = (by: number) =>
        Array.from({ length: size }, (_, at) => `Zork${letters(2 * at + by)}ia`).join(', ')
      const index = new EvidenceIndex([[names(0)]])
      return () => void index.search(`They saw ${names(1)}.`)
    })
  })

  it('is finding evidence for a summary, and doubts about it', async () => {
    await expectLinearithmic((size) => {
      const text = sentences(size).join(' ')
      const summary = `${sentences(3).join(' ')} Nobody in Oslo said 40 things.`
      return () => {
        evidenceFor(summary, [text])
        doubtsAbout(summary, [text])
      }
    })
  })
})
