import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** The folders beside this one, and this one, that the compiler is made of. */
export const compilerFolders = ['seed', 'text', 'bundle', 'compiler']

/**
 * A hash of all that decides what a seed is compiled to: this compiler's own sources, the locked
 * versions of its libraries, and Node with its tables of characters. What was made by another
 * compiler is never taken for this one's, without anybody's having to raise a number.
 *
 * No TypeScript, as who asks for it may not have loaded any yet.
 *
 * @returns {string}
 */
export function compilerVersion() {
  const hash = createHash('sha256')
  for (const folder of compilerFolders) {
    const place = new URL(`../${folder}/`, import.meta.url)
    for (const name of readdirSync(place).sort())
      hash
        .update(`${folder}/${name}\0`)
        .update(readFileSync(new URL(name, place)))
        .update('\0')
  }
  hash.update(readFileSync(new URL('../../package-lock.json', import.meta.url)))
  const { node, icu, unicode } = process.versions
  return hash.update(`${node} ${icu} ${unicode}`).digest('base64url').slice(0, 16)
}
