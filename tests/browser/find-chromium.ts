import { chromium } from '@playwright/test'
import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/** All that the search knows of the machine it runs on, so that a test can hand it another one. */
export type Machine = {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  isRoot: boolean
  /** Where Playwright keeps a Chromium of its own, if it was ever asked to install one. */
  playwrightPath: string
  /** Whether an executable file stands there. */
  exists: (path: string) => boolean
  /** Whether it starts: Ubuntu's chromium-browser stands on PATH but may be only a note about snap. */
  starts: (path: string) => Promise<boolean>
  /** Runs a line in the shell, and says so; whether it went well. */
  run: (line: string) => Promise<boolean>
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

function onPath({ platform, env }: Machine, wanted: readonly string[]): string[] {
  const { delimiter, join } = platform === 'win32' ? win32 : posix
  // Windows spells the variable "Path"; only the real process.env hides that.
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  const suffix = platform === 'win32' ? '.exe' : ''
  return wanted.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
    return macApps.flatMap((app) =>
      folders.map((folder) => posix.join(folder, `${app}.app`, 'Contents/MacOS', app)),
    )
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return windowsPrograms.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
    )
  }
  return []
}

/** Every path where a Chromium may stand, likeliest first; CHROMIUM_PATH is not among them. */
export function candidates(machine: Machine): string[] {
  return [...onPath(machine, names), ...usualPlaces(machine), machine.playwrightPath]
}

/** The shell lines that may bring a Chromium to this machine, in the order to try them. */
export function remedies(machine: Machine): string[] {
  const lines = ['npx playwright install chromium']
  const hasApt = onPath(machine, ['apt-get']).some(machine.exists)
  if (machine.platform === 'linux' && machine.isRoot && hasApt) {
    lines.push(
      'apt-get update && apt-get install -y chromium',
      // Where Debian's package is no help (Ubuntu's is a snap), Playwright's may lack only libraries.
      'npx playwright install-deps chromium',
    )
  }
  return lines
}

async function look(machine: Machine): Promise<string | undefined> {
  for (const path of candidates(machine)) {
    if (machine.exists(path) && (await machine.starts(path))) return path
  }
  return undefined
}

/**
 * The path of a Chromium that starts. CHROMIUM_PATH is taken at its word; without it the machine is
 * searched, and if it has none, one is installed. Throws an error of one line that says what to run.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const asked = machine.env.CHROMIUM_PATH
  if (asked) {
    if (machine.exists(asked) && (await machine.starts(asked))) return asked
    throw new Error(
      `No Chromium starts at CHROMIUM_PATH (${asked}): set it to a Chromium's executable, or unset it.`,
    )
  }
  const found = await look(machine)
  if (found) return found
  for (const line of remedies(machine)) {
    // A line that failed may still have left a Chromium behind, so look either way.
    await machine.run(line)
    const installed = await look(machine)
    if (installed) return installed
  }
  throw new Error(
    'The browser tests need a Chromium and could not install one: run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH to a Chromium, Chrome or Edge you have.',
  )
}

/** The machine this process runs on. */
export function thisMachine(): Machine {
  const { platform, env } = process
  return {
    platform,
    env,
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    exists: isExecutable,
    // On Windows "--version" opens a window instead of answering.
    starts: async (path) => platform === 'win32' || (await succeeds(path, ['--version'], 20_000)),
    run: (line) => {
      console.log(`No Chromium was found on this machine; trying: ${line}`)
      return succeeds(line, [], 600_000)
    },
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** With arguments, a program run quietly; without, a line for the shell whose output is shown. */
function succeeds(command: string, args: readonly string[], timeout: number): Promise<boolean> {
  const shell = args.length === 0
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      shell,
      timeout,
      stdio: shell ? ['ignore', 'inherit', 'inherit'] : 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}
