/**
 * A number of 53 bits that stands for a sequence of numbers: two lanes of MurmurHash3 (Appleby 2011).
 * A few million sequences hardly ever share one; it's no proof against one who wants them to.
 */
export class Fingerprint {
  #low = 0x9747b28c
  #high = 0x3c6ef372

  /** Adds a whole number of at most 53 bits, not negative. */
  add(number: number): void {
    this.#mix(number >>> 0)
    if (number > 0xffffffff) this.#mix(Math.floor(number / 2 ** 32))
  }

  get value(): number {
    return (finished(this.#high) & 0x1fffff) * 2 ** 32 + finished(this.#low)
  }

  #mix(bits: number): void {
    this.#low = mixed(this.#low, bits, 0xcc9e2d51, 0x1b873593)
    this.#high = mixed(this.#high, bits, 0x239b961b, 0xab0e9789)
  }
}

/** The fingerprint of a text. */
export function fingerprint(text: string): number {
  const print = new Fingerprint()
  for (let at = 0; at < text.length; at++) print.add(text.charCodeAt(at))
  return print.value
}

function mixed(hash: number, bits: number, before: number, after: number): number {
  const spread = Math.imul(bits, before)
  const turned = hash ^ Math.imul((spread << 15) | (spread >>> 17), after)
  return Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64
}

function finished(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}
