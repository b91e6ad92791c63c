import { publishSite } from './publish-site.ts'
import { SeedsError } from './seeds-error.ts'
import { siteOptions } from './site-options.ts'

/** `npm run build [-- --keep-going] [--outDir DIR] [--base PATH]`: publishes the site. */
try {
  await publishSite(siteOptions(process.argv.slice(2), process.env, process.cwd()), console.warn)
} catch (error) {
  // What is wrong with the seeds is their author's to mend; where our own code failed, the stack says.
  console.error(error instanceof SeedsError ? error.message : error)
  process.exitCode = 1
}
