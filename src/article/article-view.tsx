import { withNames } from '../bundle/unseen.ts'
import { type ReactNode, Suspense, useMemo, useRef, useState } from 'react'
import type { Article } from '../bundle/article.ts'
import type { Form } from '../library/take-out.ts'
import { CommandButton } from '../commands/command-button.tsx'
import { useCommand } from '../commands/offers.ts'
import { useMarkOpened } from '../keeping/use-mark-opened.ts'
import { attempt } from '../ui/attempt.ts'
import { fetchCode } from '../ui/fetch-code.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { Page } from '../ui/page.tsx'
import * as words from '../words/article.tsx'
import { AlongNav } from './along-nav.tsx'
import { ArticleHead } from './article-head.tsx'
import type { LoneTextProps } from './lone-text-section.tsx'
import { ComparisonSection } from './comparison-section.tsx'
import { LinkedPages } from './linked-pages.tsx'
import { passageMarks } from './row-marks.ts'
import { useApart } from './use-apart.ts'
import { Quoting } from './quoting.tsx'
import { useBelowSummary } from './use-below-summary.ts'
import { useMovedPointer } from './use-moved-pointer.ts'
import { useReadingPlace } from './use-reading-place.ts'
import { useSource } from '../commands/use-source.ts'
import { SummarySection } from './summary-section.tsx'
import { textsId } from './texts-on-page.ts'

/** Most articles have both texts, so its code comes with those that haven't. */
const LoneTextSection = lazyScreen<LoneTextProps>(
  async () => (await import('./lone-text-section.tsx')).LoneTextSection,
)

type Props = { article: Article; related: ReactNode; since: ReactNode }

/** An article: its summary with the evidence, its two texts compared, the pages it led to. */
export function ArticleView({ article, related, since }: Props) {
  useMarkOpened(article)
  useSource(article.links[0]?.href)
  const stop = useReadingPlace(article)
  const hasTexts = useBelowSummary()
  const take = (form: Form) =>
    attempt(async () => {
      const takeOut = await fetchCode(async () => (await import('../library/take-out.ts')).takeOut)
      takeOut(article, form)
    })
  useCommand('markdown', () => take('markdown'))
  useCommand('json', () => take('json'))
  const [pointedAt, setPointedAt] = useState<number | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const activeClaim = pointedAt ?? chosen
  const isPressing = useRef(false)
  const hasMoved = useMovedPointer()
  const { claims } = article.summary
  const { original } = article
  const { standing, onToggleApart } = useApart(
    original.kind === 'text' ? original.comparison : null,
  )
  const passages = useMemo(() => passageMarks(claims, 0), [claims])
  // The same as long as its code is on its way: what was written ahead of it stays until it has come.
  const loneText = useMemo(() => {
    if (article.original.kind === 'text') return null
    return (
      <Suspense>
        <LoneTextSection {...{ article, passages, activeClaim }} />
      </Suspense>
    )
  }, [article, passages, activeClaim])
  const light = (target: EventTarget) => {
    const claim = claimPointedAt(target, activeClaim)
    if (claim !== 'unchanged') setPointedAt(claim)
  }
  const point = (target: EventTarget) => {
    if (!isAtEvidence(document.activeElement)) light(target)
  }
  return (
    <Page title={`${withNames(article.title)} · Recto`}>
      {/* The sentences and passages themselves can be focused: this hears what bubbles up from them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <article
        onPointerMove={(event) => {
          // A finger moves just before it taps: what came up then could take the tap.
          if (event.pointerType !== 'touch' && hasMoved(event)) point(event.target)
        }}
        onMouseDown={() => void (isPressing.current = true)}
        onMouseUp={() => void (isPressing.current = false)}
        onKeyDown={() => void (isPressing.current = false)}
        onClick={({ target }) => point(target)}
        onFocus={({ target }) => {
          // What comes up between press and click could move away what is pressed: the click lights it.
          if (isPressing.current) return
          // The evidence of the chosen one stays, or Tab could not come from it to its links.
          if (chosen === null || target.role !== 'button') light(target)
        }}
        className="grid gap-x-14 gap-y-12 py-10 desk:grid-cols-desk"
      >
        <div className="flex min-w-0 flex-col gap-12">
          <ArticleHead article={article} comparison={standing} stop={stop} since={since} />
          <SummarySection
            article={article}
            activeClaim={activeClaim}
            chosen={chosen}
            onChoose={setChosen}
          />
          {hasTexts ? (
            <>
              <div id={textsId} className="flex flex-col gap-12">
                {original.kind === 'text'
                  ? standing && (
                      <ComparisonSection
                        original={original}
                        standing={standing}
                        onToggleApart={onToggleApart}
                        cached={article.cached}
                        passages={passages}
                        activeClaim={activeClaim}
                      />
                    )
                  : loneText}
                <LinkedPages article={article} activeClaim={activeClaim} />
              </div>
              <AlongNav>
                <CommandButton id="markdown">{words.saveAsMarkdown}</CommandButton>
                <CommandButton id="json">{words.saveAsJson}</CommandButton>
              </AlongNav>
            </>
          ) : (
            // As long as a window, so that the scroll bar stays.
            <div className="min-h-screen" />
          )}
        </div>
        <aside id="related" aria-label={words.relatedArticles} className="beside-article">
          {hasTexts && related}
        </aside>
      </article>
      <Quoting article={article} />
    </Page>
  )
}

/**
 * Whether the keyboard is in the quotes of a sentence's evidence. Then the pointer changes nothing: it may
 * just lie where the page was scrolled under it, and the quote that has the focus must not go.
 */
function isAtEvidence(focused: Element | null): boolean {
  return focused !== null && focused.closest('[data-holds-claim]') !== null
}

/**
 * The sentence of the summary (from 1) that an element is or stands behind, null if it has to do with
 * none; of several the one that is lit already. On the way from a sentence to its evidence nothing changes.
 */
function claimPointedAt(target: EventTarget, lit: number | null): number | null | 'unchanged' {
  if (!(target instanceof Element)) return null
  const claims = target.closest<HTMLElement>('[data-claims]')?.dataset.claims
  if (claims !== undefined)
    return claims.split(' ').includes(`${lit}`) ? lit : Number.parseInt(claims, 10)
  return target.closest('[data-keeps-claim]') ? 'unchanged' : null
}
