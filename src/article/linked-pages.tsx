import { memo, useMemo } from 'react'
import type { LinkedPage } from '../bundle/article.ts'
import type { Claim } from '../bundle/evidence.ts'
import { ExternalLink } from '../ui/external-link.tsx'
import { ProseRange } from './prose-range.tsx'
import { passageMarks } from './row-marks.ts'
import { SeenText } from '../library/seen-text.tsx'

type Props = {
  pages: readonly LinkedPage[]
  claims: readonly Claim[]
  activeClaim: number | null
}

/** The pages that the original linked to, as the cached text holds them behind the copy. */
export function LinkedPages({ pages, claims, activeClaim }: Props) {
  if (pages.length === 0) return null
  return (
    <section aria-labelledby="linked" className="flex flex-col gap-10">
      <h2 id="linked" className="text-section font-semibold">
        {pages.length === 1 ? 'The page it links to' : 'The pages it links to'}
      </h2>
      {pages.map((page, index) => (
        <LinkedPageText
          key={index}
          page={page}
          text={index + 1}
          claims={claims}
          activeClaim={activeClaim}
        />
      ))}
    </section>
  )
}

type PageProps = {
  page: LinkedPage
  text: number
  claims: readonly Claim[]
  activeClaim: number | null
}

const LinkedPageText = memo(function LinkedPageText(props: PageProps) {
  const { page, text, claims, activeClaim } = props
  const marks = useMemo(() => passageMarks(claims, text), [claims, text])
  return (
    <section className="max-w-measure">
      <h3 dir="auto" className="text-entry font-semibold text-balance">
        <SeenText>{page.title}</SeenText>
      </h3>
      <p className="mb-4 meta">
        Source: <ExternalLink href={page.url}>{page.url}</ExternalLink>
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
