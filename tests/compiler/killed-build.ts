import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * A build that kills its own process before its n-th change to the disk: `seeds place n`. Prints how many
 * changes there were if it gets to its end.
 */
const [seeds, place, moment] = process.argv.slice(2)
let changes = 0
const changing = [
  ...[
    'writeFileSync',
    'renameSync',
    'linkSync',
    'copyFileSync',
    'mkdirSync',
    'rmSync',
    'rmdirSync',
    'appendFileSync',
    'utimesSync',
  ],
] as const
const disk = fs as unknown as Record<string, (...given: unknown[]) => unknown>
for (const name of changing) {
  const change = disk[name]!
  disk[name] = (...given) => {
    if (++changes === Number(moment)) process.kill(process.pid, 'SIGKILL')
    return change(...given)
  }
}
syncBuiltinESMExports()
const { buildTree } = await import('./build-tree.ts')
await buildTree(seeds!, place!)
console.log(changes)
