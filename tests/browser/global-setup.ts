import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './find-chromium.ts'
import { sandboxStarts } from './sandbox-starts.ts'

/**
 * Before the workers start: finds the browser once for all of them, and makes the folder where the
 * sites of this run are built. The workers inherit both through the environment.
 */
// eslint-disable-next-line import-x/no-default-export -- Playwright asks for it
export default async function globalSetup(): Promise<() => Promise<void>> {
  const path = await findChromium()
  process.env.CHROMIUM_PATH = path
  process.env.CHROMIUM_SANDBOX = (await sandboxStarts(path)) ? 'on' : 'off'
  const sites = await mkdtemp(join(tmpdir(), 'recto-sites-'))
  process.env.RECTO_SITES = sites
  return () => rm(sites, { recursive: true, force: true })
}
