/** The first that fits, of what can only be gone through: a set is not copied for it. */
export function firstOf<T>(all: Iterable<T>, fits: (one: T) => boolean): T | undefined {
  for (const one of all) if (fits(one)) return one
  return undefined
}
