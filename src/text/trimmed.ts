import type { ClusterEdges } from './clusters.ts'

/** A stretch of text in UTF-16 units, half-open. */
export type Range = { from: number; to: number }

const space = /\s/

/** The range without the white space at its ends; empty when it holds nothing else. */
export function trimmed(text: string, from: number, to: number, edges: ClusterEdges): Range {
  // A space can carry a combining mark, or be one cluster with a sign before it: then it stays.
  while (from < to && space.test(text[from]!) && (from + 1 === to || edges.at(from + 1))) from++
  while (to > from && space.test(text[to - 1]!) && (to - 1 === from || edges.at(to - 1))) to--
  return { from, to }
}
