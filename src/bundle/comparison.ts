import * as z from 'zod/mini'
import { findingKinds, natures } from './coded-names.ts'
import { offset } from './offset.ts'

/** A place in both texts at once: A is the original, B the cached copy. */
const ranges = { fromA: offset, toA: offset, fromB: offset, toB: offset }

/** Words that differ: A's were replaced by B's. Either side may be empty, never both. */
export const changeSchema = z.object(ranges)
export type Change = z.infer<typeof changeSchema>

export const findingKindSchema = z.enum(findingKinds)
export type FindingKind = z.infer<typeof findingKindSchema>

/**
 * Something in a row that a reader should look at, found by rule: a figure (number, date, name, unit)
 * that is another on the other side, or wording that may turn the meaning. Either side may be empty.
 */
export const findingSchema = z.object({ kind: findingKindSchema, ...ranges })
export type Finding = z.infer<typeof findingSchema>

/**
 * What kind of difference a row is, beyond its own kind, where a rule can tell. A row on one side
 * alone: the other side ends early, it belongs to the page rather than to the text, or its side says
 * it elsewhere too. A reworded row: one side breaks off in it, or its figures are others; a moved one:
 * its figures are others. A row that is the same: it is so but for typography.
 */
export const natureSchema = z.enum(natures)
export type Nature = z.infer<typeof natureSchema>
const nature = z.nullable(natureSchema)

/**
 * What a pairing that rests on little comes to, in words of each side and in words that differ: it is a
 * guess, which a reader can undo, and then the figures follow. Not there for one that is no guess.
 */
const weak = z.optional(
  z.object({ original: z.number(), cached: z.number(), changed: z.number(), added: z.number() }),
)
/** True where too many words differ to look for the fewest: only those that stand once on each side are paired. */
const rough = z.optional(z.literal(true))
/** Of a repeated sentence: the index of a row where its side says it too. */
const elsewhere = z.optional(z.number())

/**
 * One row of the facing pages. The rows in order tile both texts to the letter: each begins where
 * the last ended, on both sides. Outside `changes` the two sides compare equal, typography aside.
 * A moved passage has a row at either end, each empty on its other side; `counterpart` is the index
 * of the row at the other end, and `changes` reach across to that row's text.
 */
export const rowSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), ...ranges, nature }),
  z.object({
    kind: z.literal('changed'),
    ...ranges,
    nature,
    changes: z.array(changeSchema),
    /** Words within `changes`, on both their sides, that only stand elsewhere in the row: in order of A. */
    echoes: z.array(changeSchema),
    weak,
    rough,
  }),
  z.object({ kind: z.literal('only-original'), ...ranges, nature, elsewhere }),
  z.object({ kind: z.literal('only-cached'), ...ranges, nature, elsewhere }),
  z.object({
    kind: z.literal('moved'),
    ...ranges,
    nature,
    side: z.enum(['original', 'cached']),
    counterpart: z.number(),
    changes: z.array(changeSchema),
    weak,
    rough,
  }),
])
export type Row = z.infer<typeof rowSchema>

/** Word counts over a whole comparison. `kept` counts the original's words that stand in the copy. */
export const figuresSchema = z.object({
  original: z.number(),
  cached: z.number(),
  kept: z.number(),
  changed: z.number(),
  /** The copy's words that were put into a sentence in place of none. */
  added: z.number(),
  onlyOriginal: z.number(),
  onlyCached: z.number(),
  moved: z.number(),
  /** The original's words in rows whose figures are others in the copy. */
  figuresChanged: z.number(),
  /** Of the words on one side alone, those whose nature is known; of either side. */
  cutOff: z.number(),
  furniture: z.number(),
  repeated: z.number(),
  /** The original's words in rows that differ in typography and nothing else. */
  typographic: z.number(),
})
export type Figures = z.infer<typeof figuresSchema>

export const comparisonSchema = z.object({
  /** What a row sets side by side: of very long texts paragraphs. */
  grain: z.enum(['sentences', 'paragraphs']),
  rows: z.array(rowSchema),
  /** In the order of the rows they are in; none reaches over the end of its row, or of a moved row and its counterpart. */
  findings: z.array(findingSchema),
  figures: figuresSchema,
})
export type Comparison = z.infer<typeof comparisonSchema>
