import type {
  Article,
  ArticleFile,
  LinkedPage,
  Listing,
  Neighbour,
  Original,
  Reference,
  Related,
  Stub,
} from './article.ts'
import { type PackedClaims, packClaims, unpackClaims } from './packed-claims.ts'
import { packComparison, type PackedComparison, unpackComparison } from './packed-comparison.ts'
import { packCopy, type PackedCopy, unpackCopy } from './packed-copy.ts'
import { type PackedProse, packProse, unpackProse } from './packed-prose.ts'

/**
 * The files of articles as they are written, sent and kept: all that `article.ts` describes, in a third of the
 * bytes. Offsets are packed numbers, what a copy has of its original is said once, and nothing stands here that
 * follows from the rest. To unpack what was packed gives the same again; a file that was never packed may make
 * `unpackArticleFile` throw, or give what the schemas refuse.
 */
export type PackedArticleFile = PackedArticle | PackedStub | Extract<ArticleFile, { kind: 'alias' }>

type PackedArticle = PackedHead<Omit<Article, keyof ArticleTexts>> & PackedTexts
type PackedStub = PackedHead<Omit<Stub, 'summary'>> & { summary: PackedProse }

/** `titleLine` is null where it is the title. */
type PackedHead<Head> = Omit<Head, 'titleLine' | 'related'> & {
  titleLine: string | null
  related: PackedRelated
}

/** What an article says by itself. */
export type ArticleTexts = Pick<Article, 'summary' | 'original' | 'cached' | 'pages'>

export type PackedTexts = {
  summary: { prose: PackedProse; claims: PackedClaims }
  original:
    | { kind: 'text'; prose: PackedProse; comparison: PackedComparison }
    | { kind: 'uncopied' | 'link'; prose: PackedProse }
    | { kind: 'missing' }
  /** The text of a compared one is what it has of the original, and its own. */
  cached: PackedProse<string | PackedCopy>
  pages: (Omit<LinkedPage, 'prose'> & { prose: PackedProse })[]
}

type PackedReference<More extends unknown[] = []> = [
  id: string,
  title: string,
  summary: string,
  source: string | null,
  handle: string | null,
  isStub: 0 | 1,
  ...more: More,
]

export type PackedRelated = {
  similar: PackedReference<[titleLine?: string]>[]
  mentionedBy: PackedReference[]
  moreMentions?: number | undefined
  neighbours: PackedReference<string[]>[]
}

export function packTexts({ summary, original, cached, pages }: ArticleTexts): PackedTexts {
  const [text, ...shape] = packProse(cached)
  const isCompared = original.kind === 'text'
  return {
    summary: { prose: packProse(summary.prose), claims: packClaims(summary.claims) },
    original: packOriginal(original),
    cached: isCompared
      ? [packCopy(original.prose.text, text, original.comparison.rows), ...shape]
      : [text, ...shape],
    pages: pages.map((page) => ({ ...page, prose: packProse(page.prose) })),
  }
}

function packOriginal(original: Original): PackedTexts['original'] {
  if (original.kind === 'missing') return original
  const prose = packProse(original.prose)
  return original.kind === 'text'
    ? { kind: 'text', prose, comparison: packComparison(original.comparison) }
    : { kind: original.kind, prose }
}

export function unpackTexts({ summary, original, cached, pages }: PackedTexts): ArticleTexts {
  const unpacked = unpackOriginal(original)
  const [text, ...shape] = cached
  const whole =
    typeof text === 'string'
      ? text
      : unpackCopy(unpacked.kind === 'missing' ? '' : unpacked.prose.text, text)
  return {
    summary: { prose: unpackProse(summary.prose), claims: unpackClaims(summary.claims) },
    original: unpacked,
    cached: unpackProse([whole, ...shape]),
    pages: pages.map((page) => ({ ...page, prose: unpackProse(page.prose) })),
  }
}

function unpackOriginal(original: PackedTexts['original']): Original {
  if (original.kind === 'missing') return original
  const prose = unpackProse(original.prose)
  return original.kind === 'text'
    ? { kind: 'text', prose, comparison: unpackComparison(original.comparison) }
    : { kind: original.kind, prose }
}

export function packTitleLine({ title, titleLine }: Pick<Article, 'title' | 'titleLine'>) {
  return titleLine === title ? null : titleLine
}

export function packRelated({ similar, mentionedBy, neighbours, ...more }: Related): PackedRelated {
  return {
    similar: similar.map((listing) =>
      listing.titleLine === listing.title
        ? packReference(listing)
        : [...packReference(listing), listing.titleLine],
    ),
    mentionedBy: mentionedBy.map(packReference),
    neighbours: neighbours.map((one) => [...packReference(one), ...one.terms]),
    ...more,
  }
}

function packReference({ kind, id, title, handle, source, summary }: Reference): PackedReference {
  return [id, title, summary, source, handle, kind === 'stub' ? 1 : 0]
}

function unpackReference(packed: PackedReference<unknown[]>): Reference {
  const [id, title, summary, source, handle, isStub] = packed
  return { kind: isStub ? 'stub' : 'article', id, title, handle, source, summary }
}

function unpackRelated({ similar, mentionedBy, neighbours, ...more }: PackedRelated): Related {
  return {
    similar: similar.map((packed): Listing => {
      const reference = unpackReference(packed)
      return { ...reference, titleLine: packed[6] ?? reference.title }
    }),
    mentionedBy: mentionedBy.map(unpackReference),
    neighbours: neighbours.map((packed): Neighbour => {
      const [, , , , , , ...terms] = packed
      return { ...unpackReference(packed), terms }
    }),
    ...more,
  }
}

export function packArticleFile(file: ArticleFile): PackedArticleFile {
  if (file.kind === 'alias') return file
  const head = { titleLine: packTitleLine(file), related: packRelated(file.related) }
  return file.kind === 'stub'
    ? { ...file, ...head, summary: packProse(file.summary) }
    : { ...file, ...head, ...packTexts(file) }
}

export function unpackArticleFile(file: PackedArticleFile): ArticleFile {
  if (file.kind === 'alias') return file
  const head = {
    titleLine: file.titleLine ?? file.title,
    related: unpackRelated(file.related),
  }
  return file.kind === 'stub'
    ? { ...file, ...head, summary: unpackProse(file.summary) }
    : { ...file, ...head, ...unpackTexts(file) }
}
