import * as z from 'zod/mini'
import { catalogueSchema } from '../bundle/catalogue.ts'
import { diagnosticReportSchema } from '../bundle/diagnostic-report.ts'
import { feedPageSchema } from '../bundle/feed-page.ts'
import { packedArticleFileSchema } from '../bundle/packed-article-schema.ts'
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

/** The schema of every kind of file that a reader fetches. */
export const fileSchemas = {
  article: packedArticleFileSchema,
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
