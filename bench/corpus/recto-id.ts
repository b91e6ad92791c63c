import { articleId } from '../../src/compiler/article-id.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { normaliseTitle } from '../../src/seed/title.ts'

/** The id that Recto gives the article of a generated seed, whose titles are each its own. */
export function rectoId(text: string): string {
  const { seed } = parseSeed('generated.txt', text)
  return articleId(seed!.title, normaliseTitle(seed!.titleLine.text))
}
