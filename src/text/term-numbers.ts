export type NumberedTerms = {
  /** The terms of all documents one after another, numbered densely. */
  terms: Int32Array
  /** Each term's hash, and in how many documents it stands. */
  hashes: Uint32Array
  frequencies: Int32Array
}

/** Gives the terms numbers from 0, by a table that is open to the next free place. */
export function numberTerms(documents: readonly Uint32Array[]): NumberedTerms {
  const total = documents.reduce((sum, { length }) => sum + length, 0)
  const terms = new Int32Array(total)
  let size = 1 << 12
  let table = new Int32Array(size).fill(-1)
  let hashes = new Uint32Array(size)
  let frequencies = new Int32Array(size)
  let known = 0
  let at = 0
  for (const document of documents)
    for (const hash of document) {
      let place = hash & (size - 1)
      while (table[place]! >= 0 && hashes[table[place]!] !== hash) place = (place + 1) & (size - 1)
      if (table[place]! < 0) {
        if (2 * known >= size) {
          size *= 2
          hashes = grown(hashes, new Uint32Array(size))
          frequencies = grown(frequencies, new Int32Array(size))
          table = new Int32Array(size).fill(-1)
          for (let number = 0; number < known; number++) {
            let free = hashes[number]! & (size - 1)
            while (table[free]! >= 0) free = (free + 1) & (size - 1)
            table[free] = number
          }
          place = hash & (size - 1)
          while (table[place]! >= 0) place = (place + 1) & (size - 1)
        }
        table[place] = known
        hashes[known++] = hash
      }
      terms[at++] = table[place]!
      frequencies[table[place]!]!++
    }
  return { terms, hashes: hashes.slice(0, known), frequencies: frequencies.slice(0, known) }
}

function grown<T extends Uint32Array | Int32Array>(from: T, into: T): T {
  into.set(from)
  return into
}
