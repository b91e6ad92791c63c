import { alignSentences } from './alignment.ts'
import { partCutSentence } from './cut-sentence.ts'
import { heaviestIncreasing } from './heaviest-increasing.ts'
import { groupsOf, type Group } from './link-groups.ts'
import { type Grain, grainOf, tilesOf } from './tiles.ts'
import { tokensOf, type Token } from './tokens.ts'
import type { Range } from './trimmed.ts'
import { changesBetween, type Change } from './word-changes.ts'

type Ranges = { fromA: number; toA: number; fromB: number; toB: number }

/** A row of the facing pages: see the bundle's comparison. A is the original, B the cached copy. */
export type Row = Ranges &
  (
    | { kind: 'same' }
    | { kind: 'changed'; changes: Change[]; likeness: number }
    | { kind: 'only-original' }
    | { kind: 'only-cached' }
    | {
        kind: 'moved'
        side: 'original' | 'cached'
        counterpart: number
        changes: Change[]
        likeness: number
      }
  )

/** Word counts. original = kept + changed + onlyOriginal; moved words are among kept and changed. */
export type Figures = {
  original: number
  cached: number
  kept: number
  changed: number
  /** The copy's words that were put into a sentence in place of none. */
  added: number
  onlyOriginal: number
  onlyCached: number
  moved: number
}

/** How many of some words begin in one of the ranges, both in order and apart. */
function countWords(words: readonly Token[], within: readonly Range[]): number {
  let count = 0
  let at = 0
  for (const { from, to } of within) {
    while (at < words.length && words[at]!.from < from) at++
    const first = at
    while (at < words.length && words[at]!.from < to) at++
    count += at - first
  }
  return count
}

function wordsOf(text: string): Token[] {
  return tokensOf(text).filter(({ kind }) => kind !== 'mark')
}

/** What tells equals apart, in [0, 1): the same for a pair of texts whichever side each stands on. */
function tieOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return (hash >>> 0) / 2 ** 32
}

class Comparer {
  readonly rows: Row[] = []
  private readonly a: string
  private readonly b: string
  private readonly tilesA: Range[]
  private readonly tilesB: Range[]

  constructor(a: string, b: string, grain: Grain) {
    this.a = a
    this.b = b
    this.tilesA = tilesOf(a, grain)
    this.tilesB = tilesOf(b, grain)
  }

  compare(): Row[] {
    const { a, b, tilesA, tilesB } = this
    const groups = groupsOf(
      alignSentences(
        tilesA.map(({ from, to }) => a.slice(from, to)),
        tilesB.map(({ from, to }) => b.slice(from, to)),
      ),
    )
    const weights = groups.map((group) => {
      const { fromA, toA, fromB, toB } = this.rangesOf(group)
      const size = toA - fromA + toB - fromB
      const tie = tieOf(a.slice(fromA, toA)) + tieOf(b.slice(fromB, toB))
      return size + tie / 1024
    })
    const staying = heaviestIncreasing(
      groups.map((group) => group.fromB),
      weights,
    )
    const stays = new Set(staying.map((index) => groups[index]!))
    const startA = new Map(groups.map((group) => [group.fromA, group]))
    const startB = new Map(groups.map((group) => [group.fromB, group]))
    const ends = new Map<Group, { original: number; cached: number }>()
    for (const group of groups) if (!stays.has(group)) ends.set(group, { original: -1, cached: -1 })
    let atA = 0
    let atB = 0
    for (const group of [...staying.map((index) => groups[index]!), undefined]) {
      const stopA = group?.fromA ?? tilesA.length
      const stopB = group?.fromB ?? tilesB.length
      while (atA < stopA) atA = this.addLoose('original', atA, startA.get(atA), ends)
      while (atB < stopB) atB = this.addLoose('cached', atB, startB.get(atB), ends)
      if (!group) break
      this.addPair(group)
      atA = group.toA
      atB = group.toB
    }
    for (const end of ends.values()) {
      const original = this.rows[end.original]
      const cached = this.rows[end.cached]
      if (original?.kind === 'moved') original.counterpart = end.cached
      if (cached?.kind === 'moved') cached.counterpart = end.original
    }
    this.addWhiteSpace()
    return this.rows
  }

  private rangesOf(group: Group): Ranges {
    return {
      fromA: this.tilesA[group.fromA]!.from,
      toA: this.tilesA[group.toA - 1]!.to,
      fromB: this.tilesB[group.fromB]!.from,
      toB: this.tilesB[group.toB - 1]!.to,
    }
  }

  private changesOf({ fromA, toA, fromB, toB }: Ranges): Change[] {
    return changesBetween(this.a.slice(fromA, toA), this.b.slice(fromB, toB), fromA, fromB)
  }

  private addPair(group: Group): void {
    const ranges = this.rangesOf(group)
    const changes = this.changesOf(ranges)
    this.rows.push(
      changes.length === 0
        ? { kind: 'same', ...ranges }
        : { kind: 'changed', ...ranges, changes, likeness: group.likeness },
    )
  }

  /** A sentence, or moved group, that stands on one side alone; returns the tile after it. */
  private addLoose(
    side: 'original' | 'cached',
    at: number,
    group: Group | undefined,
    ends: Map<Group, { original: number; cached: number }>,
  ): number {
    const tiles = side === 'original' ? this.tilesA : this.tilesB
    const end = !group ? at + 1 : side === 'original' ? group.toA : group.toB
    const from = tiles[at]!.from
    const to = tiles[end - 1]!.to
    const last = this.rows.at(-1)
    const stillA = last?.toA ?? 0
    const stillB = last?.toB ?? 0
    const ranges =
      side === 'original'
        ? { fromA: from, toA: to, fromB: stillB, toB: stillB }
        : { fromA: stillA, toA: stillA, fromB: from, toB: to }
    if (group) {
      ends.get(group)![side] = this.rows.length
      const changes = this.changesOf(this.rangesOf(group))
      this.rows.push({
        kind: 'moved',
        ...ranges,
        side,
        counterpart: -1,
        changes,
        likeness: group.likeness,
      })
    } else
      this.rows.push({ kind: side === 'original' ? 'only-original' : 'only-cached', ...ranges })
    return end
  }

  /** A text of nothing but white space has no sentence to carry it: it leads, as a row that is same. */
  private addWhiteSpace(): void {
    const { a, b, rows } = this
    const toA = this.tilesA.length === 0 ? a.length : 0
    const toB = this.tilesB.length === 0 ? b.length : 0
    if (toA + toB === 0) return
    for (const row of rows) {
      if (toA > 0) row.fromA = row.toA = toA
      if (toB > 0) row.fromB = row.toB = toB
    }
    rows.unshift({ kind: 'same', fromA: 0, toA, fromB: 0, toB })
  }
}

function figuresOf(a: string, b: string, rows: readonly Row[]): Figures {
  const wordsA = wordsOf(a)
  const wordsB = wordsOf(b)
  const rangeA = ({ fromA, toA }: Ranges): Range => ({ from: fromA, to: toA })
  const rangeB = ({ fromB, toB }: Ranges): Range => ({ from: fromB, to: toB })
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind)
  const changes = rows.flatMap((row) =>
    row.kind === 'changed' || (row.kind === 'moved' && row.side === 'original') ? row.changes : [],
  )
  const original = wordsA.length
  const changed = countWords(wordsA, changes.map(rangeA))
  const onlyOriginal = countWords(wordsA, of('only-original').map(rangeA))
  return {
    original,
    cached: wordsB.length,
    kept: original - changed - onlyOriginal,
    changed,
    added: countWords(
      wordsB,
      changes
        .filter(({ fromA, toA }) => fromA === toA)
        .map(rangeB)
        .sort((one, other) => one.from - other.from),
    ),
    onlyOriginal,
    onlyCached: countWords(wordsB, of('only-cached').map(rangeB)),
    moved: countWords(wordsA, of('moved').map(rangeA)),
  }
}

/**
 * The rows of the facing pages, which in order tile both texts to the letter, and what they come
 * to in words. White space between sentences belongs to the row before it. Of links that cross,
 * the heaviest set that does not stays in place; the rest have a row at either end. A sentence in
 * which one text breaks off is parted there. Texts of more than `mostSentences` are taken by paragraphs, or parts of them.
 */
export function compare(
  original: string,
  cached: string,
): { grain: Grain; rows: Row[]; figures: Figures } {
  const grain = grainOf([original, cached])
  const compared = new Comparer(original, cached, grain).compare()
  const rows = partCutSentence(compared, original, cached)
  return { grain, rows, figures: figuresOf(original, cached, rows) }
}
