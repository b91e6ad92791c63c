import { findingsBetween } from '../../src/text/findings.ts'

/** What is found between two wordings, as "kind: here → there". */
export function found(a: string, b: string): string[] {
  return findingsBetween(a, b).map(
    ({ kind, fromA, toA, fromB, toB }) =>
      `${kind}: ${a.slice(fromA, toA)} → ${b.slice(fromB, toB)}`,
  )
}
