import * as z from 'zod/mini'
import { strengths } from './coded-names.ts'
import { findingKindSchema } from './comparison.ts'
import { offset } from './offset.ts'

/** A sentence of the cached text that stands behind a sentence of the summary. */
export const passageSchema = z.object({
  /** 0 is the cached copy itself, n the n-th linked page after it. */
  text: z.number(),
  from: offset,
  to: offset,
})
export type Passage = z.infer<typeof passageSchema>

/** A sentence of the summary (`from`, `to` in it) with its evidence, best passage first. */
export const claimSchema = z.object({
  from: offset,
  to: offset,
  /** Of the wording only: no word overlap can call a sentence true or false. */
  strength: z.enum(strengths),
  passages: z.array(passageSchema),
  /**
   * What of it the cached text may not bear out, found by rule: figures that stand nowhere in it, and
   * wording that its best passages turn about. A hint to look, never a verdict.
   */
  doubts: z.array(z.object({ kind: findingKindSchema, from: offset, to: offset })),
})
export type Claim = z.infer<typeof claimSchema>
