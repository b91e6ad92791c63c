import { measuredProcess } from '../build/measured-process.ts'
import type { Cost } from '../build/measured-process.ts'

/** Another generator's project, with the same articles. */
export type Peer = {
  name: string
  /** The folder it writes. */
  site: string
  build: () => Promise<Cost>
  /** Where the article of a seed stands in its site, from the top: "articles/NAME/". */
  addressOf: (seedFile: string) => string
}

/** Installs packages into a folder with npm; they are no dependencies of Recto's. */
export async function install(project: string, ...packages: string[]): Promise<void> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await measuredProcess(npm, ['install', '--no-audit', '--no-fund', ...packages], { cwd: project })
}
