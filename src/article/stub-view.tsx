import { withNames } from '../bundle/unseen.ts'
import type { ReactNode } from 'react'
import type { Stub } from '../bundle/article.ts'
import { cardOf } from '../keeping/card-of.ts'
import { EntryMarks } from '../keeping/entry-marks.tsx'
import { useMarkOpened } from '../keeping/use-mark-opened.ts'
import { useArticleState } from '../library/kept.ts'
import { Dotted } from '../ui/dotted.tsx'
import { Page } from '../ui/page.tsx'
import { relatedArticles, summary } from '../words/article.tsx'
import * as words from '../words/stub.ts'
import { AlongNav } from './along-nav.tsx'
import { Headline } from './headline.tsx'
import { LinksOut } from './links-out.tsx'
import { TitleRest } from '../ui/title-rest.tsx'
import { ProseRange } from './prose-range.tsx'
import { useSource } from '../commands/use-source.ts'

export type StubViewProps = { stub: Stub; related: ReactNode }

/** An article of which only what similar lists say is known. */
export function StubView({ stub, related }: StubViewProps) {
  useMarkOpened(stub)
  useSource(stub.links[0]?.href)
  const state = useArticleState(stub.id)
  return (
    <Page title={`${withNames(stub.title)} · Recto`}>
      <article className="grid gap-x-16 gap-y-12 py-10 desk:grid-cols-desk">
        <div className="max-w-measure">
          <header>
            <p className="mb-1 meta">
              <Dotted parts={[stub.handle, stub.source]} />
            </p>
            <Headline>{stub.title}</Headline>
            <TitleRest title={stub.title} titleLine={stub.titleLine} />
            <LinksOut links={stub.links} />
            <EntryMarks card={cardOf(stub)} state={state} isCurrent />
          </header>
          <section aria-labelledby="summary" className="mt-8">
            <h2 id="summary" className="label uppercase">
              {summary}
            </h2>
            {stub.summary.text === '' ? (
              <p className="mt-2 text-soft italic">{words.noSummary}</p>
            ) : (
              <div className="prose mt-2 text-lead">
                <ProseRange prose={stub.summary} />
              </div>
            )}
          </section>
          <p className="mt-8 border-s-2 border-rule ps-4 meta">{words.about}</p>
          <div className="mt-10">
            <AlongNav />
          </div>
        </div>
        <aside aria-label={relatedArticles}>{related}</aside>
      </article>
    </Page>
  )
}
