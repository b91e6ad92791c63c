/** A maker that makes its thing when it is first asked for it, and has it at hand from then on. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}
