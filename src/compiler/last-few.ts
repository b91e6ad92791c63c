/** A maker that remembers what it made of the last few things it was asked about. */
export function lastFew<K extends object, T>(most: number, make: (of: K) => T): (of: K) => T {
  const made = new Map<K, T>()
  return (of) => {
    const known = made.get(of) ?? make(of)
    // What was asked for last stands last.
    made.delete(of)
    made.set(of, known)
    if (made.size > most) made.delete(made.keys().next().value!)
    return known
  }
}
