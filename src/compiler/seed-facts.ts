import type { Seed, SimilarEntry } from '../seed/seed.ts'
import { normaliseTitle, stemOfCutTitle } from '../seed/title.ts'
import { articleId } from './article-id.ts'

/** What a title is known by in the collection. */
export type TitleKey = {
  /** The title as titles are compared. */
  key: string
  /** Of a title that is cut, the start that it has. */
  stem: string | null
  /** The id of an article that has the title and doesn't share it. */
  ownId: string
  /** The ids that it had or would have by other titles: as written, where the rest of the collection knows more. */
  formerIds: readonly string[]
}

/** An entry of a similar list, as far as it decides what the entry leads to and how it is shown. */
export type SimilarFacts = Omit<SimilarEntry, 'tail' | 'sourceLine'> & TitleKey

/** What decides a seed's place in the collection. */
export type SeedFacts = Pick<
  Seed,
  'file' | 'title' | 'handle' | 'titleLine' | 'sourceLine' | 'cachedAt' | 'cachedAtLine'
> &
  TitleKey & { similar: SimilarFacts[] }

export function factsOf(seed: Seed): SeedFacts {
  const { file, title, handle, titleLine, sourceLine, cachedAt, cachedAtLine } = seed
  return {
    ...{ file, title, handle, titleLine, sourceLine, cachedAt, cachedAtLine },
    ...titleKeyOf(title, titleLine.text),
    similar: seed.similar.map(({ title, handle, titleLine, line, source, summary }) => ({
      ...{ title, handle, titleLine, line, source, summary },
      ...titleKeyOf(title, titleLine),
    })),
  }
}

function titleKeyOf(title: string, titleLine: string): TitleKey {
  const key = normaliseTitle(titleLine)
  return { key, stem: stemOfCutTitle(titleLine), ownId: articleId(title, key), formerIds: [] }
}
