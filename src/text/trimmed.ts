import type { ClusterEdges } from './clusters.ts'

/** A stretch of text in UTF-16 units, half-open. */
export type Range = { from: number; to: number }

const space = /\s/

/** The range without the white space at its ends; empty when it holds nothing else. */
export function trimmed(text: string, from: number, to: number, edges: ClusterEdges): Range {
  // A combining mark can sit on a space: such a space is seen, so it stays.
  while (from < to && space.test(text[from]!) && (from + 1 === to || edges.at(from + 1))) from++
  while (to > from && space.test(text[to - 1]!)) to--
  return { from, to }
}
