import { fetchCode } from '../ui/fetch-code.ts'

type Schemas = typeof import('./file-schemas.ts').fileSchemas

/** A schema that can be had when there is a file to check. */
export type LazySchema<Schema> = () => Promise<Schema>

/**
 * The schema of a kind of file. Their code comes with the first file that is fetched: what stands in a
 * page when it arrives was written by the build that made the page. A ScreenError if it can't be had.
 */
export function schemaOf<Kind extends keyof Schemas>(kind: Kind): LazySchema<Schemas[Kind]> {
  // There are none in a file that arrived empty.
  return () => fetchCode(async () => (await import('./file-schemas.ts')).fileSchemas?.[kind])
}
