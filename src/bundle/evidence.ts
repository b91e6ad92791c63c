import * as z from 'zod/mini'
import { offset } from './offset.ts'

/** A sentence of the cached text that stands behind a sentence of the summary. */
export const passageSchema = z.object({
  /** 0 is the cached copy itself, n the n-th linked page after it. */
  text: z.number(),
  from: offset,
  to: offset,
  /** 0 to 1: how much of the summary sentence's wording it holds. */
  score: z.number(),
})
export type Passage = z.infer<typeof passageSchema>

/** A sentence of the summary (`from`, `to` in it) with its evidence, best passage first. */
export const claimSchema = z.object({
  from: offset,
  to: offset,
  /** Of the wording only: no word overlap can call a sentence true or false. */
  strength: z.enum(['strong', 'partial', 'none']),
  passages: z.array(passageSchema),
  /** Numbers and names of the sentence that stand nowhere in the cached text. */
  missing: z.array(z.object({ from: offset, to: offset })),
})
export type Claim = z.infer<typeof claimSchema>
