import type { QueryClient } from '@tanstack/react-query'
import { inlinedFilesId } from '../bundle/written-page.ts'
import { bundleKey } from './bundle-key.ts'

/**
 * Takes the files that stand in the page itself into the cache, so that they aren't fetched. The build
 * that made them also wrote them there: no schema is asked again.
 */
export function takeInlinedFiles(client: QueryClient): void {
  setFiles(client, inlinedFiles())
}

/** The files that came with the page, by path, which nobody has fetched. */
export function inlinedFiles(): Record<string, unknown> {
  const json = document.getElementById(inlinedFilesId)?.textContent
  return json ? (JSON.parse(json) as Record<string, unknown>) : {}
}

/** Puts files of the bundle, by path, into the cache. */
export function setFiles(client: QueryClient, files: Record<string, unknown>): void {
  for (const [path, file] of Object.entries(files)) client.setQueryData(bundleKey(path), file)
}
