import { hash } from 'node:crypto'

/** A hash of some parts in their order: equal parts have equal stamps, and no others do. */
export function stampOf(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url')
}
