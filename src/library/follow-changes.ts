import type { QueryClient } from '@tanstack/react-query'
import { bundleChangedEvent } from '../bundle/bundle-paths.ts'
import { bundleKey } from './bundle-key.ts'

/**
 * While developing: fetches again whatever a change of the seeds has changed and the page shows.
 * What is on the page stays until its successor is there, so nothing jumps.
 */
export function followChanges(client: QueryClient): void {
  import.meta.hot?.on(bundleChangedEvent, ({ changed }: { changed: string[] }) => {
    for (const path of changed) void client.invalidateQueries({ queryKey: bundleKey(path) })
  })
}
