import { type ReactNode, useMemo, useState } from 'react'
import type { Article } from '../bundle/article.ts'
import { Page } from '../ui/page.tsx'
import { ArticleHead } from './article-head.tsx'
import { LoneTextSection } from './lone-text-section.tsx'
import { ComparisonSection } from './comparison-section.tsx'
import { LinkedPages } from './linked-pages.tsx'
import { passageMarks } from './row-marks.ts'
import { SummarySection } from './summary-section.tsx'

/** An article: its summary with the evidence, its two texts compared, the pages it led to. */
export function ArticleView({ article, related }: { article: Article; related: ReactNode }) {
  const [activeClaim, setActiveClaim] = useState<number | null>(null)
  const { claims } = article.summary
  const passages = useMemo(() => passageMarks(claims, 0), [claims])
  return (
    <Page title={`${article.title} · Recto`}>
      <article className="grid gap-x-14 gap-y-12 py-10 desk:grid-cols-desk">
        <div className="flex min-w-0 flex-col gap-12">
          <ArticleHead article={article} />
          <SummarySection article={article} activeClaim={activeClaim} onLight={setActiveClaim} />
          {article.original.kind === 'text' ? (
            <ComparisonSection
              original={article.original}
              cached={article.cached}
              passages={passages}
              activeClaim={activeClaim}
            />
          ) : (
            <LoneTextSection
              original={article.original}
              cached={article.cached}
              passages={passages}
              activeClaim={activeClaim}
            />
          )}
          <LinkedPages pages={article.pages} claims={claims} activeClaim={activeClaim} />
        </div>
        <aside
          id="related"
          aria-label="Related articles"
          className="border-t border-rule pt-8 desk:border-t-0 desk:pt-0"
        >
          {related}
        </aside>
      </article>
    </Page>
  )
}
