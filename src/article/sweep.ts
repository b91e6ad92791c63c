type Range = { from: number; to: number }

/**
 * Ranges, which may overlap, as they are met by stretches that follow one another: each is looked at when it
 * begins and while it lasts, so that many stretches and many ranges don't multiply.
 */
export class Sweep<R extends Range> {
  readonly #coming: readonly R[]
  #at = 0
  #met: readonly R[] = []

  constructor(ranges: readonly R[]) {
    this.#coming = [...ranges].sort((a, b) => a.from - b.from)
  }

  /** Those that reach into a stretch, by where they begin. No stretch may begin or end before the last one did. */
  within(from: number, to: number): readonly R[] {
    const met = this.#met.filter((range) => range.to > from)
    for (let next; (next = this.#coming[this.#at]) && next.from < to; this.#at++)
      if (next.to > from) met.push(next)
    return (this.#met = met)
  }
}
