import { chromium } from '@playwright/test'

/**
 * Whether this Chromium can start in its sandbox. It never can as root, nor where the system keeps
 * user namespaces from programs it does not know (many containers, Ubuntu since 23.10).
 */
export async function sandboxStarts(executablePath: string): Promise<boolean> {
  if (process.getuid?.() === 0) return false
  try {
    const browser = await chromium.launch({ executablePath, chromiumSandbox: true })
    await browser.close()
    return true
  } catch {
    return false
  }
}
