import { benchAlign } from './bench-align.ts'
import { benchEvidence } from './bench-evidence.ts'
import { benchRelated } from './bench-related.ts'
import { benchSupport } from './bench-support.ts'
import { benchTime } from './bench-time.ts'
import { benchWords } from './bench-words.ts'
import { checkFolder, ExamplesError } from './examples.ts'

type Figures = { [name: string]: number | Figures }

/** One line a figure, named by its way through the object. */
function linesOf(figures: Figures, name = ''): string[] {
  return Object.entries(figures).flatMap(([key, value]) => {
    const full = name === '' ? key : `${name} ${key}`
    if (typeof value !== 'number') return linesOf(value, full)
    return `${full.padEnd(72)}${key === 'milliseconds' ? value.toFixed(2) : value.toFixed(4)}`
  })
}

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
if (folder === undefined) {
  console.error('Usage: tsx bench/quality/run.ts DIR [--json]')
  process.exit(2)
}
const benches: Record<string, (folder: string) => Figures | undefined> = {
  align: benchAlign,
  words: benchWords,
  evidence: benchEvidence,
  support: benchSupport,
  related: benchRelated,
  time: benchTime,
}
const results: Figures = {}
try {
  checkFolder(folder)
  for (const [name, bench] of Object.entries(benches)) {
    const figures = bench(folder)
    if (figures) results[name] = figures
  }
} catch (error) {
  if (!(error instanceof ExamplesError)) throw error
  console.error(error.message)
  process.exit(1)
}
console.log(
  process.argv.includes('--json') ? JSON.stringify(results, null, 2) : linesOf(results).join('\n'),
)
