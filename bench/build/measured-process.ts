import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** What a process and those that it started cost: seconds, and the most bytes they had at once. */
export type Cost = { wall: number; cpu: number; memory: number }

/**
 * Runs a program to its end and measures it. Times of the processor and memory come from /proc, so they are
 * there on Linux alone, else 0. Fails with what was said if the program does.
 */
export async function measuredProcess(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Cost> {
  const start = performance.now()
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)))
  const cpuOf = new Map<number, number>()
  let memory = 0
  const look = () => {
    let now = 0
    for (const pid of child.pid === undefined ? [] : family(child.pid)) {
      const seen = lookAt(pid)
      if (!seen) continue
      cpuOf.set(pid, seen.cpu)
      now += seen.memory
    }
    memory = Math.max(memory, now)
  }
  const timer = setInterval(look, 25)
  const code = await new Promise((done) => child.once('close', done))
  clearInterval(timer)
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${said}`)
  const cpu = [...cpuOf.values()].reduce((sum, seconds) => sum + seconds, 0)
  return { wall: (performance.now() - start) / 1000, cpu, memory }
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** A process and all that come from it. */
function family(pid: number): number[] {
  const children = `/proc/${pid}/task`
  if (!existsSync(children)) return []
  try {
    const found = readdirSync(children).flatMap((thread) =>
      readFileSync(`${children}/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return [pid, ...found.flatMap(family)]
  } catch {
    return [pid]
  }
}

function lookAt(pid: number): { cpu: number; memory: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    const [, resident = 0] =
      /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    // User and system time, in hundredths of a second.
    return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, memory: Number(resident) * 1024 }
  } catch {
    // It has ended between two looks.
    return null
  }
}
