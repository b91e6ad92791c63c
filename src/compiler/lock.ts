import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Takes a lock that a file stands for, and returns what gives it back. Fails while the process that
 * has it lives; `what` says in the error what is going on. A killed process's lock counts for nothing.
 */
export function holdLock(path: string, what: string): () => void {
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 3) throw error
      const holder = Number(readFileSync(path, 'utf8'))
      if (isAlive(holder))
        throw new Error(`${what} is going on already, in process ${holder} (see ${path}).`, {
          cause: error,
        })
      rmSync(path, { force: true })
    }
  }
}

/** Whether a process of this number is running. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
