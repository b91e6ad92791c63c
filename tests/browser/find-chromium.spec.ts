import { expect, test } from '@playwright/test'
import { candidates, findChromium, remedies, type Machine } from './find-chromium.ts'

/** A Debian machine, no root, with nothing on it but what a test adds. */
function machine({ files = [], ...changes }: Partial<Machine> & { files?: string[] } = {}) {
  const lines: string[] = []
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    playwrightPath: '/home/reader/.cache/ms-playwright/chrome',
    exists: (path) => files.includes(path),
    starts: () => Promise.resolve(true),
    run: (line) => {
      lines.push(line)
      return Promise.resolve(true)
    },
    ...changes,
  }
  return { made, lines, files }
}

test.describe('where a Chromium may stand', () => {
  test('each usual name in each folder of PATH, then Playwright’s own', () => {
    const paths = candidates(machine().made)
    expect(paths.slice(0, 3)).toEqual([
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium-browser',
    ])
    expect(paths).toContain('/usr/bin/google-chrome-stable')
    expect(paths.at(-1)).toBe('/home/reader/.cache/ms-playwright/chrome')
  })

  test('on macOS also the applications, everyone’s and one’s own', () => {
    const env = { PATH: '/usr/bin', HOME: '/Users/reader' }
    const paths = candidates(machine({ platform: 'darwin', env }).made)
    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(paths).toContain('/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  test('on Windows also the program folders, with .exe and backslashes', () => {
    const env = { Path: 'C:\\bin;D:\\tools', PROGRAMFILES: 'C:\\Program Files' }
    const paths = candidates(machine({ platform: 'win32', env }).made)
    expect(paths).toContain('D:\\tools\\chromium.exe')
    expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
    expect(paths).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe')
  })

  test('an empty PATH is no folder', () => {
    expect(candidates(machine({ env: {} }).made)).toHaveLength(1)
  })
})

test.describe('what may bring one', () => {
  test('Playwright’s installer alone for an ordinary user', () => {
    expect(remedies(machine({ files: ['/usr/bin/apt-get'] }).made)).toEqual([
      'npx playwright install chromium',
    ])
  })

  test('then Debian’s package for root where apt-get is at hand', () => {
    expect(remedies(machine({ files: ['/usr/bin/apt-get'], isRoot: true }).made)).toEqual([
      'npx playwright install chromium',
      'apt-get update && apt-get install -y chromium',
      'npx playwright install-deps chromium',
    ])
    expect(remedies(machine({ isRoot: true }).made)).toHaveLength(1)
  })
})

test.describe('the search', () => {
  test('takes CHROMIUM_PATH before all others', async () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' }
    const { made } = machine({ env, files: ['/usr/bin/chromium', '/opt/mine'] })
    expect(await findChromium(made)).toBe('/opt/mine')
  })

  test('refuses a CHROMIUM_PATH where nothing starts, rather than use another', async () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' }
    const { made } = machine({ env, files: ['/usr/bin/chromium'] })
    await expect(findChromium(made)).rejects.toThrow(/^No Chromium .*\/opt\/mine.*unset it\.$/)
  })

  test('installs nothing where one is found', async () => {
    const { made, lines } = machine({ files: ['/usr/bin/google-chrome'] })
    expect(await findChromium(made)).toBe('/usr/bin/google-chrome')
    expect(lines).toEqual([])
  })

  test('passes over one that does not start', async () => {
    const { made } = machine({
      files: ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
      starts: (path) => Promise.resolve(path.includes('google')),
    })
    expect(await findChromium(made)).toBe('/usr/bin/google-chrome')
  })

  test('tries one remedy after another until a Chromium starts', async () => {
    const files = ['/usr/bin/apt-get']
    const lines: string[] = []
    const run = (line: string) => {
      lines.push(line)
      if (line.startsWith('apt-get')) files.push('/usr/bin/chromium')
      return Promise.resolve(line.startsWith('apt-get'))
    }
    const { made } = machine({ files, isRoot: true, run })
    expect(await findChromium(made)).toBe('/usr/bin/chromium')
    expect(lines).toEqual([
      'npx playwright install chromium',
      'apt-get update && apt-get install -y chromium',
    ])
  })

  test('says in one line what to run when nothing helps', async () => {
    const { made, lines } = machine()
    await expect(findChromium(made)).rejects.toThrow(/^.*npx playwright install.*CHROMIUM_PATH.*$/)
    expect(lines).toEqual(['npx playwright install chromium'])
  })
})
