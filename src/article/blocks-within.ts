import type { Block } from '../bundle/prose.ts'

/** The blocks that a range touches, found by bisection: a long text has many blocks and many ranges. */
export function blocksWithin(blocks: readonly Block[], from: number, to: number): Block[] {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.to <= from) low = middle + 1
    else high = middle
  }
  const within: Block[] = []
  for (let at = low; at < blocks.length && blocks[at]!.from < to; at++) within.push(blocks[at]!)
  return within
}
