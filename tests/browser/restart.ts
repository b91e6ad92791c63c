import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type {
  BrowserContextOptions,
  LaunchOptions,
  Page,
  PlaywrightTestArgs,
} from '@playwright/test'

type Playwright = {
  chromium: {
    launchPersistentContext: (
      folder: string,
      options: LaunchOptions & BrowserContextOptions,
    ) => Promise<PlaywrightTestArgs['context']>
  }
}

/**
 * Runs visits one after the other in browsers that are started anew each time, on one profile: what a
 * browser keeps is there in the next, what belongs to a session is not. `between` may do something to the
 * profile's folder after each.
 */
export async function withRestarts(
  { chromium }: Playwright,
  options: LaunchOptions & BrowserContextOptions,
  visits: readonly ((page: Page) => Promise<void>)[],
  between: (profile: string) => Promise<void> = async () => {},
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'recto-profile-'))
  try {
    for (const visit of visits) {
      const context = await chromium.launchPersistentContext(profile, options)
      try {
        await visit(context.pages()[0] ?? (await context.newPage()))
      } finally {
        await context.close()
      }
      await between(profile)
    }
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}
