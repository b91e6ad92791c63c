/**
 * When something was kept: nine digits of milliseconds since 1970 and four of a count within them, both
 * in base 36, a hyphen, and who kept it. Stamps sort as text in the order in which they were given.
 */
export type Stamp = string

const stampShape = /^[0-9a-z]{13}-[0-9a-z]{1,16}$/
const mostInMoment = 36 ** 4 - 1

/** In 2238: no clock tells that time or a later one, whatever it has seen. */
const end = 3 * 36 ** 8

/**
 * Whether it is a stamp that a clock can have given. What is kept may have been tampered with, and one stamp out of
 * all time would have each clock that sees it go on from there, until what it gives is none.
 */
export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && stampShape.test(value) && value < '3'
}

/** The time of a stamp, in milliseconds since 1970. */
export function timeOfStamp(stamp: Stamp): number {
  return parseInt(stamp.slice(0, 9), 36)
}

/**
 * A hybrid logical clock (Kulkarni and others, 2014): it tells the time of day, but never earlier than
 * any stamp it has seen. So what is kept later wins, though the machine's clock was set back meanwhile
 * or another machine's is fast.
 */
export class KeptClock {
  readonly #who: string
  readonly #now: () => number
  #time = 0
  #count = 0

  /** `who` are up to 16 letters and digits that no other clock has; `now` is in milliseconds since 1970. */
  constructor(who: string, now: () => number = Date.now) {
    this.#who = who
    this.#now = now
  }

  /** A stamp later than all that were given or seen. */
  next(): Stamp {
    const now = Math.floor(this.#now() % end)
    if (now > this.#time) [this.#time, this.#count] = [now, 0]
    else if (this.#count < mostInMoment) this.#count++
    // At the end, where only what was tampered with leads, it begins anew.
    else [this.#time, this.#count] = [(this.#time + 1) % end || now, 0]
    return `${inDigits(this.#time, 9)}${inDigits(this.#count, 4)}-${this.#who}`
  }

  /** Takes note of a stamp that another clock gave. */
  see(stamp: Stamp): void {
    const time = timeOfStamp(stamp)
    const count = parseInt(stamp.slice(9, 13), 36)
    if (time < this.#time || (time === this.#time && count <= this.#count)) return
    ;[this.#time, this.#count] = [time, count]
  }
}

function inDigits(number: number, length: number): string {
  return number.toString(36).padStart(length, '0')
}
