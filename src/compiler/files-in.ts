import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All files below a folder, by their paths from it. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) {
      const place = join(entry.parentPath, entry.name)
      files.set(place.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(place))
    }
  return files
}
