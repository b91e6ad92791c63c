import { parseArgs } from 'node:util'
import { build } from 'vite'

/**
 * `npm run build [-- --keep-going] [--outDir DIR] [--base PATH]`: Vite's build of the whole site. What
 * is wrong with the seeds is said without a stack: it is their author's to mend, not ours.
 */
const { values: options } = parseArgs({
  options: {
    'keep-going': { type: 'boolean', default: false },
    outDir: { type: 'string' },
    base: { type: 'string' },
  },
})
// vite.config.ts, which makes the plugin, is loaded by Vite and reads this.
if (options['keep-going']) process.env.KEEP_GOING = '1'
try {
  await build({
    ...(options.base !== undefined && { base: options.base }),
    build: { ...(options.outDir !== undefined && { outDir: options.outDir, emptyOutDir: true }) },
  })
} catch (error) {
  console.error(faultOfSeeds(error) ?? error)
  process.exitCode = 1
}

/** What our own plugin said when it stopped the build; Vite hands it on inside an error of its own. */
function faultOfSeeds(error: unknown): string | undefined {
  const inner = (error as { errors?: { plugin?: string; message: string }[] }).errors ?? []
  return inner.find(({ plugin }) => plugin === 'recto:write')?.message
}
