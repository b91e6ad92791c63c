import * as z from 'zod/mini'
import { offset } from './offset.ts'

/** What a stretch of plain text plainly is. `to` excludes the line break that ends the block. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), from: offset, to: offset }),
  z.object({ kind: z.literal('heading'), from: offset, to: offset, level: z.number() }),
  z.object({
    kind: z.literal('item'),
    from: offset,
    to: offset,
    /** 0 for an outermost list. */
    depth: z.number(),
    ordered: z.boolean(),
    /** Where the item's own words begin, behind its bullet or number. */
    content: offset,
    /** Whether its lines are lines of their own, such as a heading above its text. */
    broken: z.boolean(),
  }),
  z.object({ kind: z.literal('quote'), from: offset, to: offset }),
  z.object({ kind: z.literal('code'), from: offset, to: offset }),
])
export type Block = z.infer<typeof blockSchema>

/** Where a link that seems to lead elsewhere leads: its host, or mail addresses. */
const leadsTo = z.optional(z.string())

/** A place outside the reader. */
export const linkOutSchema = z.object({ href: z.string(), leadsTo })
export type LinkOut = z.infer<typeof linkOutSchema>

/** The range is of the address, or of the whole of `[words](address)`. */
export const linkSchema = z.extend(linkOutSchema, { from: offset, to: offset })
export type Link = z.infer<typeof linkSchema>

/** A plain text, to the letter, with what its shape says. Blocks, links and sentences are in order and apart. */
export const proseSchema = z.object({
  text: z.string(),
  blocks: z.array(blockSchema),
  links: z.array(linkSchema),
  /** Of a text that is read by itself: of one that is compared the rows say where one may stop. */
  sentences: z.optional(z.array(z.object({ from: offset, to: offset }))),
})
export type Prose = z.infer<typeof proseSchema>
