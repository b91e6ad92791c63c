const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const payload = 5
const goesOn = 1 << payload

const valueOf = new Uint8Array(128)
for (let value = 0; value < digits.length; value++) valueOf[digits.charCodeAt(value)] = value

/**
 * Whole numbers from 0 as a string of Base64 variable-length quantities, the lowest five bits first,
 * as source maps have them but without a sign: one character for a number below 32. Text that a host
 * compresses well, in a file that stays JSON.
 */
export function packNumbers(numbers: readonly number[]): string {
  let packed = ''
  for (const number of numbers) {
    let rest = number
    for (; rest >= goesOn; rest = Math.floor(rest / goesOn))
      packed += digits[(rest % goesOn) | goesOn]
    packed += digits[rest]
  }
  return packed
}

/** The numbers that `packNumbers` packed. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = []
  let number = 0
  let weight = 1
  for (let at = 0; at < packed.length; at++) {
    const digit = valueOf[packed.charCodeAt(at)]!
    number += (digit % goesOn) * weight
    weight *= goesOn
    if (digit < goesOn) {
      numbers.push(number)
      number = 0
      weight = 1
    }
  }
  return numbers
}

/** A whole number of either sign as one from 0, small where it is small: 0, -1, 1, -2 are 0, 1, 2, 3. */
export function folded(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number
}

/** Takes numbers one by one out of what `packNumbers` packed; a RangeError where there are no more. */
export class NumberReader {
  readonly #numbers: readonly number[]
  #at = 0

  constructor(packed: string) {
    this.#numbers = unpackNumbers(packed)
  }

  get isDone(): boolean {
    return this.#at >= this.#numbers.length
  }

  next(): number {
    if (this.isDone) throw new RangeError('Fewer numbers were packed than are asked for.')
    return this.#numbers[this.#at++]!
  }

  /** The next number, which was `folded`. */
  nextSigned(): number {
    const number = this.next()
    return number % 2 ? -(number + 1) / 2 : number / 2
  }

  /** What `read` makes of the next numbers, as often as the next number says. */
  list<T>(read: () => T): T[] {
    const list: T[] = []
    for (let left = this.next(); left > 0; left--) list.push(read())
    return list
  }
}
