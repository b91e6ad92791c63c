import { Session } from 'node:inspector/promises'
import { expect } from 'vitest'

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * How many blocks of the code in `src` a piece of work runs through (a function's body, a loop's, a
 * branch): the engine's own count, the same on any machine, however busy. What is built into the
 * engine counts once a call.
 */
export async function operationsOf(work: () => void): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  work()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0)
}

const sizes = [500, 1000, 2000, 4000]

/** Tries a piece of work of several sizes, each costing no more for its n log n than the least. */
export async function expectLinearithmic(work: (size: number) => () => void): Promise<void> {
  const costs: number[] = []
  for (const size of sizes) costs.push((await operationsOf(work(size))) / (size * Math.log2(size)))
  expect(costs[0]).toBeGreaterThan(1)
  expect(Math.max(...costs)).toBeLessThan(costs[0]! * 1.05)
}
