import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'

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
      if (isAlive(holder) || isBeingTaken(path))
        throw new Error(`${what} is going on already, in process ${holder} (see ${path}).`, {
          cause: error,
        })
      rmSync(path, { force: true })
    }
  }
}

/** Whether a lock was made just now, so that its holder may not have signed it yet. */
function isBeingTaken(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })
  return made?.size === 0 && Date.now() - made.mtimeMs < 1000
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
