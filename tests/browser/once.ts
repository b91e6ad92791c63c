import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Fills a folder once, however many processes ask: the first to create it does the work, the others
 * wait for its outcome. A failure is everyone's, so that a broken build is not tried again and again.
 */
export async function once(
  folder: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const outcomeFile = `${folder}.outcome`
  if (await create(folder)) {
    const outcome = await fill(folder).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    // Renamed into place, so that nobody reads half of it.
    await writeFile(`${outcomeFile}.part`, outcome)
    await rename(`${outcomeFile}.part`, outcomeFile)
  }
  const outcome = await waitFor(outcomeFile)
  if (outcome) throw new Error(outcome)
  return folder
}

async function create(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function waitFor(file: string): Promise<string> {
  for (;;) {
    try {
      return await readFile(file, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      await pause(100)
    }
  }
}
