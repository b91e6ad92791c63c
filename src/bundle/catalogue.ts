import * as z from 'zod/mini'
import { bundleVersion } from './bundle-version.ts'

/** A source or category: its name, the key that stands for it in file names, and how many it has. */
export const facetValueSchema = z.object({ name: z.string(), key: z.string(), count: z.number() })
export type FacetValue = z.infer<typeof facetValueSchema>

/** The collection at a glance: all that the reader loads before it knows which page is wanted. */
export const catalogueSchema = z.object({
  version: z.literal(bundleVersion),
  articles: z.number(),
  stubs: z.number(),
  /** How many of the articles have changed figures. */
  withChangedFigures: z.number(),
  sources: z.array(facetValueSchema),
  categories: z.array(facetValueSchema),
})
export type Catalogue = z.infer<typeof catalogueSchema>
