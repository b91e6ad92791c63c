/** Where progress is shown: a terminal, on which a line can be written over, or a log. */
export type Output = { isTTY?: boolean; write: (text: string) => unknown }

/** How often a line is written over, and how often a log gets a line, in milliseconds. */
const onTerminal = 100
const inLog = 10_000

/**
 * Says how far a long step is: on a terminal in one line with the time that is left, in a log with a
 * plain line now and then. A step that is over at once says nothing.
 */
export class Progress {
  readonly #what: string
  readonly #output: Output
  readonly #now: () => number
  readonly #start: number
  #shown: number
  #isOnLine = false

  /** `what` as in "Seeds compared". */
  constructor(what: string, output: Output = process.stderr, now = () => performance.now()) {
    this.#what = what
    this.#output = output
    this.#now = now
    this.#start = this.#shown = now()
  }

  show(done: number, total: number): void {
    const now = this.#now()
    if (now - this.#shown < (this.#output.isTTY ? onTerminal : inLog)) return
    this.#shown = now
    const left = ((now - this.#start) / done) * (total - done)
    const line = `${this.#what}: ${counted(done)} of ${counted(total)}, ${timeLeft(left)}`
    this.#output.write(this.#output.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
    this.#isOnLine = Boolean(this.#output.isTTY)
  }

  /** Takes the line off a terminal again. */
  end(): void {
    if (this.#isOnLine) this.#output.write('\r\u001b[K')
    this.#isOnLine = false
  }
}

function counted(number: number): string {
  return number.toLocaleString('en')
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 90) return `${seconds} s left`
  return `${Math.ceil(seconds / 60)} min left`
}
