import { joinsClauses } from './clause-joiners.ts'
import { commonSubsequence } from './common-subsequence.ts'
import type { Figure } from './figures.ts'
import { isFunctionWord } from './function-words.ts'
import { movedKeys } from './moved-keys.ts'
import { nameStem, type Wording } from './name-findings.ts'
import { oppositesOf, turnCircleOf, turnKeyAt } from './opposites.ts'
import { stemOf } from './terms.ts'
import type { Range } from './trimmed.ts'

/** Two things of a kind that changed places: `a` has `b`'s place in the other wording. */
export type Exchange = { kind: 'name' | 'number' | 'date' | 'comparative'; a: Range; b: Range }

/** A word of a wording, or a whole name or figure; `mask` is what it counts as in its sentence. */
type Item = Range & { mask: string; key: string; kind: Exchange['kind'] | 'word' }

/** How far around two places words must stay as they are. */
const surroundings = 6
const mostEdits = 400
/** What one is, before one's name: "Lund co-founder and chief executive Ana Gil". */
const longestRole = 7
/** Words that turn by more than their stem: "for" where one votes, Korean ones by how they begin. */
const mayTurn = /^(?:for|against|[\uac00-\ud7a3].*)$/
const passive = /^(?:by|von|por|par)$/

function itemsOf(wording: Wording & { figures: readonly Figure[] }, others: ReadonlySet<string>) {
  const { tokens, figures, isNameAt } = wording
  const items: Item[] = []
  let figureAt = 0
  for (const [at, token] of tokens.entries()) {
    while (figures[figureAt] && figures[figureAt]!.to <= token.from) figureAt++
    const figure = figures[figureAt]
    if (figure && figure.from <= token.from) {
      if (items.at(-1)?.from === figure.from) continue
      const { from, to, kind, readings } = figure
      items.push({ from, to, kind, mask: `# ${kind}`, key: JSON.stringify(readings[0]) })
    } else if (isNameAt[at] || (/^\p{Lu}/u.test(token.folded) && others.has(nameStem(token)))) {
      const last = items.at(-1)
      if (last?.kind === 'name' && last.to >= (tokens[at - 1]?.to ?? 0)) {
        last.to = token.to
        last.key += ` ${nameStem(token)}`
      } else
        items.push({
          from: token.from,
          to: token.to,
          kind: 'name',
          mask: '@',
          key: nameStem(token),
        })
    } else {
      const { from, to } = token
      const stem = token.kind === 'mark' ? token.folded : stemOf(token.folded)
      const turn = mayTurn.test(stem) ? turnKeyAt(tokens, at) : stem
      const circle = turnCircleOf(turn)
      if (circle !== undefined)
        items.push({ from, to, kind: 'comparative', mask: `~ ${circle}`, key: turn })
      else items.push({ from, to, kind: 'word', mask: stem, key: stem })
    }
  }
  return items
}

/** Whether the names and figures that both wordings have come in one order, so that none changed places. */
function inOneOrder(a: readonly Item[], b: readonly Item[]): boolean {
  const keys = (items: readonly Item[]) =>
    items.filter(({ kind }) => kind !== 'word').map(({ mask, key }) => `${mask} ${key}`)
  const [keysA, keysB] = [keys(a), keys(b)]
  const [inA, inB] = [new Set(keysA), new Set(keysB)]
  return keysA.filter((key) => inB.has(key)).join() === keysB.filter((key) => inA.has(key)).join()
}

/** The places of `a` and `b` that belong together, by the fewest edits between their masks. */
function alignedItems(a: readonly Item[], b: readonly Item[]): [number, number][] {
  const masks = (items: readonly Item[]) => items.map(({ mask }) => mask)
  return commonSubsequence(masks(a), masks(b), mostEdits) ?? []
}

/**
 * Figures, names or opposites that changed places between two wordings while the words around them
 * stayed: "Ana got 61% and Ben 69%" and "Ana got 69% and Ben 61%"; "exports rose while imports fell" and
 * "exports fell while imports rose". Where their clauses changed places with them, or
 * a list was put in another order, or a passive turns the sentence about, nothing was exchanged.
 */
export function exchangesBetween(
  a: Wording & { figures: readonly Figure[] },
  b: Wording & { figures: readonly Figure[] },
): Exchange[] {
  const namesOf = ({ tokens, isNameAt }: Wording) =>
    tokens.filter((_, at) => isNameAt[at]).map(nameStem)
  const all = new Set([...namesOf(a), ...namesOf(b)])
  const itemsA = itemsOf(a, all)
  const itemsB = itemsOf(b, all)
  if (inOneOrder(itemsA, itemsB)) return []
  const aligned = alignedItems(itemsA, itemsB)
  const others = aligned.filter(
    ([i, j]) => itemsA[i]!.kind !== 'word' && itemsA[i]!.key !== itemsB[j]!.key,
  )
  const turnOf = (kind: Item['kind'], from: Item, to: Item) => `${kind} ${from.key} → ${to.key}`
  const turns = new Set(others.map(([i, j]) => turnOf(itemsA[i]!.kind, itemsA[i]!, itemsB[j]!)))
  const distinct = [
    ...new Map(
      others.map(([i, j]) => [`${itemsA[i]!.key} → ${itemsB[j]!.key}`, [i, j]] as const),
    ).values(),
  ].map(([i, j]) => [itemsA[i!]!, itemsB[j!]!] as const)
  const swapped = others.filter(([i, j]) =>
    itemsA[i]!.kind === 'comparative'
      ? isTurnedElsewhere(itemsA[i]!, itemsB[j]!, distinct)
      : turns.has(turnOf(itemsA[i]!.kind, itemsB[j]!, itemsA[i]!)),
  )
  const exchanges = swapped.map(([i, j]): Exchange & { i: number; j: number } => {
    const { from, to, kind } = itemsA[i]!
    return { kind: kind as Exchange['kind'], a: { from, to }, b: itemsB[j]!, i, j }
  })
  const kinds = new Set(exchanges.map(({ kind }) => kind))
  if (exchanges.length < 2) return []
  const [first, last] = [exchanges[0]!, exchanges.at(-1)!]
  const isTurn = kinds.has('comparative')
  // With a turn its figure goes along, but where all goes along the clauses changed places.
  if (isTurn ? kinds.has('name') || kinds.has('date') : kinds.size > 1) return []
  if (isTurn && !keepsSubject(itemsA, itemsB, aligned, first.i, last.i)) return []
  if (kinds.has('name') && (isList(itemsA, first.i, last.i) || isTurned(itemsA, itemsB))) return []
  if (isApposition(itemsA, itemsB, first, last)) return []
  return haveMovedAround(itemsA, itemsB, aligned, first.i, last.i)
    ? []
    : exchanges.map(({ kind, a, b }) => ({ kind, a, b: { from: b.from, to: b.to } }))
}

/** Whether a word is another's opposite, and somewhere else the two are turned the other way. */
function isTurnedElsewhere(
  one: Item,
  other: Item,
  changed: readonly (readonly [Item, Item])[],
): boolean {
  if (!oppositesOf(one.key).has(other.key)) return false
  return changed.some(([{ key: from }, { key: to }]) => {
    const turns = oppositesOf(from)
    return turns.has(to) && turns.has(one.key) && oppositesOf(to).has(other.key)
  })
}

/** Whether between two places something stayed that is said of the one and not of the other. */
function keepsSubject(
  a: readonly Item[],
  b: readonly Item[],
  aligned: readonly [number, number][],
  from: number,
  to: number,
): boolean {
  return aligned.some(([i, j]) => {
    const { kind, key } = a[i]!
    const isSaid =
      kind !== 'word' || (/\p{L}/u.test(key) && !isFunctionWord(key) && !joinsClauses(key))
    return i > from && i < to && isSaid && key === b[j]!.key
  })
}

function isList(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every(
      ({ kind, key }) => kind === 'name' || /^(?:,|and|or|&|und|oder|et|ou|y|o|и|或|和)$/.test(key),
    )
}

/** Whether one wording says behind a name what the other says before it: "Ana Gil, the CEO of Lund", "Lund CEO Ana Gil". */
function isApposition(
  a: readonly Item[],
  b: readonly Item[],
  first: { i: number; j: number },
  last: { i: number; j: number },
): boolean {
  const betweenA = a.slice(first.i + 1, last.i).map(({ key }) => key)
  const betweenB = b.slice(first.j + 1, last.j).map(({ key }) => key)
  const isBehind = (keys: readonly string[]) =>
    keys[0] === ',' && /^(?:of|at|for|von|bei|de|du|di)$/.test(keys.at(-1)!)
  const isBefore = (keys: readonly string[]) =>
    keys.length <= longestRole && keys.every((key) => key === '-' || /^[\p{L}']+$/u.test(key))
  return (isBehind(betweenA) && isBefore(betweenB)) || (isBehind(betweenB) && isBefore(betweenA))
}

/** Whether one wording has a "by" more: a passive sets the doer behind. */
function isTurned(a: readonly Item[], b: readonly Item[]): boolean {
  const count = (items: readonly Item[]) => items.filter(({ key }) => passive.test(key)).length
  return count(a) !== count(b)
}

/** Whether a word near the places stands once on each side and not where it stood: its clause moved. */
function haveMovedAround(
  a: readonly Item[],
  b: readonly Item[],
  aligned: readonly [number, number][],
  from: number,
  to: number,
): boolean {
  const keys = (items: readonly Item[]) => items.map(({ key }) => key)
  return movedKeys(keys(a), keys(b), aligned).some(
    (at) =>
      at >= from - surroundings &&
      at <= to + surroundings &&
      (a[at]!.kind === 'word' || a[at]!.kind === 'name'),
  )
}
