import type { Block, Prose } from './prose.ts'
import { folded, NumberReader, packNumbers } from './packed-numbers.ts'

/**
 * A prose as it travels: its text, its shape in numbers, and the addresses of links that don't stand in the
 * text as they are. The shape is how many blocks there are, the blocks, as much of its sentences, and the links:
 *
 *     block   kind + 5 × ordered + 10 × broken, gap, length, then
 *             of a heading its level, of an item its depth and how far in its content begins
 *     sentence   gap, length
 *     link    gap, 4 × length + whether its address stands apart + 2 × whether it seems to lead elsewhere: these
 *             two stand in the list, in that order
 *
 * A gap is folded, from the end of the one before (at first from 0).
 */
export type PackedProse<Text = string> = [text: Text, shape: string, ...hrefs: string[]]

const kinds = ['paragraph', 'heading', 'item', 'quote', 'code'] as const satisfies Block['kind'][]

export function packProse({ text, blocks, links, sentences = [] }: Prose): PackedProse {
  const numbers = [blocks.length]
  const hrefs: string[] = []
  let at = 0
  for (const block of blocks) {
    const { kind, from, to } = block
    const flags = kind === 'item' ? 5 * Number(block.ordered) + 10 * Number(block.broken) : 0
    numbers.push(kinds.indexOf(kind) + flags, folded(from - at), to - from)
    if (kind === 'heading') numbers.push(block.level)
    if (kind === 'item') numbers.push(block.depth, block.content - from)
    at = to
  }
  numbers.push(sentences.length)
  at = 0
  for (const { from, to } of sentences) {
    numbers.push(folded(from - at), to - from)
    at = to
  }
  at = 0
  for (const { from, to, href, leadsTo } of links) {
    const isApart = text.slice(from, to) !== href
    if (isApart) hrefs.push(href)
    if (leadsTo !== undefined) hrefs.push(leadsTo)
    numbers.push(
      folded(from - at),
      4 * (to - from) + Number(isApart) + 2 * Number(leadsTo !== undefined),
    )
    at = to
  }
  return [text, packNumbers(numbers), ...hrefs]
}

export function unpackProse([text, shape, ...hrefs]: PackedProse): Prose {
  const numbers = new NumberReader(shape)
  let at = 0
  const blocks = numbers.list((): Block => {
    const code = numbers.next()
    const from = at + numbers.nextSigned()
    const to = (at = from + numbers.next())
    const kind = kinds[code % 5]!
    if (kind === 'heading') return { kind, from, to, level: numbers.next() }
    if (kind !== 'item') return { kind, from, to }
    const [depth, content] = [numbers.next(), from + numbers.next()]
    return { kind, from, to, depth, content, ordered: code % 10 >= 5, broken: code >= 10 }
  })
  at = 0
  const sentences = numbers.list(() => {
    const from = at + numbers.nextSigned()
    return { from, to: (at = from + numbers.next()) }
  })
  const links: Prose['links'] = []
  at = 0
  while (!numbers.isDone) {
    const from = at + numbers.nextSigned()
    const code = numbers.next()
    const to = (at = from + Math.floor(code / 4))
    const href = code % 2 ? hrefs.shift()! : text.slice(from, to)
    links.push({ from, to, href, ...(code % 4 > 1 && { leadsTo: hrefs.shift()! }) })
  }
  return { text, blocks, links, ...(sentences.length > 0 && { sentences }) }
}
