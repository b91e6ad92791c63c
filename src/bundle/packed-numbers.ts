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
