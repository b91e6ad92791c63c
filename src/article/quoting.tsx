import { startTransition, Suspense, useEffect, useState } from 'react'
import { useErrorBoundary } from 'react-error-boundary'
import type { Article } from '../bundle/article.ts'
import { useCommand } from '../commands/offers.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import type { Asked, QuoteBarProps } from './quote-bar.tsx'

const load = () => import('./quote-bar.tsx')
const QuoteBar = lazyScreen<QuoteBarProps>(async () => (await load()).QuoteBar)

/** Lets a reader quote, share or hear what they select; the code for it comes once something is selected. */
export function Quoting({ article }: { article: Article }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const { showBoundary } = useErrorBoundary()
  useEffect(() => {
    const look = () => {
      const { isCollapsed = true, anchorNode } = document.getSelection() ?? {}
      if (!isCollapsed && anchorNode?.parentElement?.closest('main article'))
        startTransition(() => setAsked((before) => before ?? { for: 'words' }))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  const ask = (what: 'quote' | 'listen') =>
    void load()
      .then(({ begin }) => setAsked(begin(article, what)))
      .catch(showBoundary)
  useCommand('quote', () => ask('quote'))
  useCommand('listen', () => ask('listen'))
  return (
    asked && (
      <Suspense>
        <QuoteBar article={article} asked={asked} onClose={() => setAsked(null)} />
      </Suspense>
    )
  )
}
