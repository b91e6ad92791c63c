import { memo, useMemo } from 'react'
import type { Article, LinkedPage } from '../bundle/article.ts'
import { firstRows } from '../bundle/first-rows.ts'
import type { Claim } from '../bundle/evidence.ts'
import { ExternalLink } from '../ui/external-link.tsx'
import * as words from '../words/article.tsx'
import { isPagesAlone } from './is-pages-alone.ts'
import { ProseRange } from './prose-range.tsx'
import { passageMarks } from './row-marks.ts'
import { sentenceMarks } from './sentence-marks.ts'
import { SeenText } from '../library/seen-text.tsx'
import { asWritten } from '../words/by-locale/as-written.ts'

type Props = { article: Article; activeClaim: number | null }

/** The pages that the original linked to, as the cached text holds them behind the copy, or in its place. */
export function LinkedPages({ article, activeClaim }: Props) {
  const { pages } = article
  const { claims } = article.summary
  const rows = useMemo(() => firstRows(article), [article])
  if (pages.length === 0) return null
  const isAlone = isPagesAlone(article)
  return (
    <section aria-labelledby="linked" className="flex flex-col gap-10">
      <header>
        <h2 id="linked" className="text-section font-semibold">
          {isAlone ? words.cachedText : words.linkedPages(pages.length)}
        </h2>
        {isAlone && <p className="mt-1 meta">{inPlaceOfACopy(article)}</p>}
      </header>
      {pages.map((page, index) => (
        <LinkedPageText
          key={index}
          page={page}
          text={index + 1}
          firstRow={rows[index]!}
          claims={claims}
          activeClaim={activeClaim}
        />
      ))}
    </section>
  )
}

function inPlaceOfACopy({ original, pages }: Article): string {
  const say = original.kind === 'link' ? words.insteadOfLink : words.insteadOfText
  return say(pages.length)
}

type PageProps = {
  page: LinkedPage
  text: number
  firstRow: number
  claims: readonly Claim[]
  activeClaim: number | null
}

const LinkedPageText = memo(function LinkedPageText(props: PageProps) {
  const { page, text, firstRow, claims, activeClaim } = props
  const marks = useMemo(
    () => [...passageMarks(claims, text), ...sentenceMarks(page.prose, firstRow)],
    [claims, text, page, firstRow],
  )
  return (
    <section className="max-w-measure">
      <h3 {...asWritten(page.title)} className="text-entry font-semibold text-balance">
        <SeenText>{page.title}</SeenText>
      </h3>
      <p className="mb-4 meta">
        {words.sourceIs(
          <ExternalLink to={page.source}>
            <bdi>{page.source.href}</bdi>
          </ExternalLink>,
        )}
      </p>
      <div className="prose prose-long">
        <ProseRange
          under={3}
          prose={page.prose}
          marks={marks}
          text={text}
          activeClaim={activeClaim}
        />
      </div>
    </section>
  )
})
