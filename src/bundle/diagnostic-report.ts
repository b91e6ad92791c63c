import * as z from 'zod/mini'
import { bundleVersion } from './bundle-version.ts'
import { severities } from './severity.ts'

/** Something wrong with a seed, said so that its author can mend it. Lines and columns count from 1. */
export const diagnosticSchema = z.object({
  severity: z.enum(severities),
  file: z.string(),
  line: z.number(),
  column: z.number(),
  /** What is wrong. */
  message: z.string(),
  /** What to do about it. */
  advice: z.string(),
})
export type Diagnostic = z.infer<typeof diagnosticSchema>

/** Served while developing, so that the page can show what the terminal says. */
export const diagnosticReportSchema = z.object({
  version: z.literal(bundleVersion),
  diagnostics: z.array(diagnosticSchema),
})
