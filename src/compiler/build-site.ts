import { DiskError } from './disk-error.ts'
import { optimiseLate } from './optimise-late.ts'
import { publishSite } from './publish-site.ts'
import { SeedsError } from './seeds-error.ts'
import { siteOptions } from './site-options.ts'

/** `npm run build [-- --keep-going] [--outDir DIR] [--base PATH]`: publishes the site. */
optimiseLate()
try {
  const options = siteOptions(process.argv.slice(2), process.env, process.cwd())
  const { articles, stubs, leftOut } = await publishSite(options, console.warn)
  const left = leftOut > 0 ? `; seeds with errors, left out: ${leftOut}` : ''
  console.log(`${options.outDir}: articles: ${articles}; known by summary only: ${stubs}${left}.`)
} catch (error) {
  // What is wrong with seeds or the disk is for others to mend; where our own code failed, the stack says.
  const isOurs = !(error instanceof SeedsError || error instanceof DiskError)
  console.error(isOurs ? error : error.message)
  process.exitCode = 1
}
