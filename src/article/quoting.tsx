import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Article } from '../bundle/article.ts'
import { useCommand } from '../commands/offers.ts'
import { attempt } from '../ui/attempt.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import type { Asked, QuoteBarProps } from './quote-bar.tsx'

const load = () => import('./quote-bar.tsx')
const QuoteBar = lazyScreen<QuoteBarProps>(async () => (await load()).QuoteBar)

/** Lets a reader quote, share or hear what they select; the code for it comes once something is selected. */
export function Quoting({ article }: { article: Article }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  // What can't be had isn't asked for with each letter that is selected.
  const isOnItsWay = useRef(false)
  const look = useEffectEvent(() => {
    const { isCollapsed = true, anchorNode } = document.getSelection() ?? {}
    if (isCollapsed || !anchorNode?.parentElement?.closest('main article')) return
    if (asked || isOnItsWay.current) return
    isOnItsWay.current = true
    attempt(async () => {
      await QuoteBar.preload()
      isOnItsWay.current = false
      setAsked({ for: 'words' })
    })
  })
  useEffect(() => {
    const onSelect = () => look()
    document.addEventListener('selectionchange', onSelect)
    return () => document.removeEventListener('selectionchange', onSelect)
  }, [])
  const ask = (what: 'quote' | 'listen') =>
    attempt(async () => {
      await QuoteBar.preload()
      const { begin } = await load()
      setAsked(begin(article, what))
    })
  useCommand('quote', () => ask('quote'))
  useCommand('listen', () => ask('listen'))
  return asked && <QuoteBar article={article} asked={asked} onClose={() => setAsked(null)} />
}
