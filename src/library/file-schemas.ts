import * as z from 'zod/mini'
import { articleFileSchema } from '../bundle/article.ts'
import { catalogueSchema } from '../bundle/catalogue.ts'
import { diagnosticReportSchema } from '../bundle/diagnostic-report.ts'
import { feedPageSchema } from '../bundle/feed-page.ts'
import { type PackedArticleFile, unpackArticleFile } from '../bundle/packed-article.ts'
import { rollBlockSchema } from '../bundle/roll.ts'
import {
  searchEntriesSchema,
  searchIndexSchema,
  searchSegmentSchema,
  searchTermsSchema,
  searchWordsSchema,
} from '../bundle/search-index.ts'

// Zod's compiled parsers need `new Function`, which a strict Content-Security-Policy forbids.
z.config({ jitless: true })

/** An article's file as it travels: what is packed in it fits the schema. */
const packedArticleSchema = z.custom<PackedArticleFile>((file) => {
  try {
    return articleFileSchema.safeParse(unpackArticleFile(file as PackedArticleFile)).success
  } catch {
    return false
  }
})

/** The schema of every kind of file that a reader fetches. */
export const fileSchemas = {
  article: packedArticleSchema,
  catalogue: catalogueSchema,
  diagnostics: diagnosticReportSchema,
  feedPage: feedPageSchema,
  rollBlock: rollBlockSchema,
  searchEntries: searchEntriesSchema,
  searchIndex: searchIndexSchema,
  searchSegment: searchSegmentSchema,
  searchTerms: searchTermsSchema,
  searchWords: searchWordsSchema,
}
