import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seedText } from '../compiler/seed-file.ts'
import { naughtyStrings } from '../fuzz/naughty-strings.ts'

/**
 * Writes seeds that say every naughty string in every place: in both texts of an article of its kind, as
 * a summary, as a page's title and address, and as title, source and summary of a similar article.
 */
export async function writeNaughtySeeds(folder: string): Promise<string> {
  for (const [kind, strings] of Object.entries(naughtyStrings)) {
    const text = seedText({
      title: `${strings[0]!} and others of ${kind}`,
      sourceLine: `${strings[1]!} ${kind}`,
      summary: strings.join(' '),
      original: strings.map((string) => `It says ${string} here.`).join('\n\n'),
      cached: strings.map((string) => `It says ${string} there.`).join('\n\n'),
      pages: strings.map((string) => ({
        title: `A page on ${string}`,
        url: `https://example.org/${string}`,
        body: `${string}\n\n${string}`,
      })),
      similar: strings.map((string) => ({ title: string, source: string, summary: string })),
    })
    await writeFile(join(folder, `${kind}.txt`), text)
  }
  return folder
}
