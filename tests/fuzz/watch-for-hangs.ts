import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/**
 * Ends the process with a message, by force, where it doesn't call what this gives for so many milliseconds:
 * what never ends leaves no turn to whatever would look at a clock in the same thread. What it is called with, a
 * whole number of 32 bits, stands in the message.
 */
export async function watchForHangs(name: string, limit: number): Promise<(at: number) => void> {
  const beats = new Int32Array(new SharedArrayBuffer(8))
  const watch = new Worker(
    `const { workerData: { name, limit, beats } } = require('node:worker_threads')
    let last = -1
    setInterval(() => {
      if (beats[0] !== last) return void (last = beats[0])
      require('node:fs').writeSync(2, name + ': a case after seed ' + beats[1] + ' does not end\\n')
      process.kill(process.pid, 'SIGKILL')
    }, limit)`,
    // Without the loader of TypeScript, which waits for this thread.
    { eval: true, execArgv: [], workerData: { name, limit, beats } },
  )
  await once(watch, 'online')
  watch.unref()
  return (at) => {
    Atomics.store(beats, 1, at)
    Atomics.add(beats, 0, 1)
  }
}
