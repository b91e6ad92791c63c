/** Places of both lists from which on so many are the same, and the run before it on its path. */
type Run = { i: number; j: number; length: number; before: Run | undefined }

const unreached = -1

/**
 * The places of a longest common subsequence of two lists, as pairs rising on both sides; undefined where
 * more than `mostEdits` edits lie between them. Greedy, by ever more edits, on each diagonal `i - j` as
 * far as they reach (E. Myers, "An O(ND) difference algorithm and its variations", 1986).
 */
export function commonSubsequence(
  a: readonly string[],
  b: readonly string[],
  mostEdits = Infinity,
): [number, number][] | undefined {
  const most = Math.min(mostEdits, a.length + b.length)
  const middle = most + 1
  const reached = new Int32Array(2 * middle + 1).fill(unreached)
  const runs: (Run | undefined)[] = []
  // Beyond a diagonal that has come to the end of a list nothing comes to the end of both sooner.
  // Taken from 0, since `-0` is no small integer to the engine: whatever is worked out from one is slow.
  let lowest = 0 - most
  let highest = most
  for (let edits = 0; edits <= most; edits++) {
    const last = Math.min(highest, edits)
    for (let diagonal = Math.max(lowest, 0 - edits); diagonal <= last; diagonal += 2) {
      const at = middle + diagonal
      // Left out of `a` from the diagonal before, or put in from `b` from the one behind.
      const out = reached[at - 1]!
      const into = reached[at + 1]!
      const canLeaveOut = out !== unreached && out < a.length
      const canPutIn = into !== unreached && into - diagonal <= b.length
      const isPutIn = canPutIn && (!canLeaveOut || out < into)
      if (edits > 0 && !canLeaveOut && !canPutIn) {
        reached[at] = unreached
        continue
      }
      let i = edits === 0 ? 0 : isPutIn ? into : out + 1
      let j = i - diagonal
      let run = runs[isPutIn ? at + 1 : at - 1]
      const from = i
      while (i < a.length && j < b.length && a[i] === b[j]) {
        i++
        j++
      }
      if (i > from) run = { i: from, j: from - diagonal, length: i - from, before: run }
      if (i === a.length && j === b.length) return pairsOf(run)
      reached[at] = i
      runs[at] = run
      if (i === a.length) highest = Math.min(highest, diagonal - 1)
      if (j === b.length) lowest = Math.max(lowest, diagonal + 1)
    }
  }
  return undefined
}

function pairsOf(last: Run | undefined): [number, number][] {
  const pairs: [number, number][] = []
  for (let run = last; run; run = run.before)
    for (let off = run.length - 1; off >= 0; off--) pairs.push([run.i + off, run.j + off])
  return pairs.reverse()
}
