import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { elsewhereClass, pressedName } from '../bundle/written-page.ts'
import { followChanges } from '../library/follow-changes.ts'
import { KeptHandle } from '../library/kept.ts'
import { takeInlinedFiles } from '../library/take-inlined-files.ts'
import { keepFewIdle } from '../library/keep-few-idle.ts'
import { newQueryClient } from '../library/new-query-client.ts'
import { fetchCode } from '../ui/fetch-code.ts'
import { nameHistoryEntry } from '../ui/history-key.ts'
import { whenIdle } from '../ui/when-idle.ts'
import { direction, language } from '../words/language.ts'
import { Reader } from './reader.tsx'
import { preloadScreen } from './routes.ts'

/** Has the reader take over the page that is open, or make one where none was written. */
export function startReader(): void {
  nameHistoryEntry()
  const client = newQueryClient()
  keepFewIdle(client)
  followChanges(client)
  takeInlinedFiles(client)

  const base = import.meta.env.BASE_URL
  const kept = new KeptHandle(async (changed) => {
    const KeptStore = await fetchCode(
      async () => (await import('../library/kept-store.ts')).KeptStore,
    )
    return KeptStore.open(`recto${base}`, changed)
  })
  const reader = (
    <Reader
      client={client}
      kept={kept}
      router={(app) => <BrowserRouter basename={base}>{app}</BrowserRouter>}
    />
  )

  const root = document.getElementById('root')!
  const pathNow = () => location.pathname.slice(base.length - 1)

  // A screen whose code can't be had says so itself, when it is rendered.
  void preloadScreen(pathNow())
    .catch(() => {})
    .then(() => {
      // A host may answer with another address's page, a query asks for more than was written, and who goes back
      // while the code is fetched is elsewhere by now. Pages are written in one language.
      const page = document.documentElement
      const isWritten =
        root.dataset.path === pathNow() && location.search === '' && page.lang === language
      if (isWritten) {
        hydrateRoot(root, reader)
        const pressed = (window as { [pressedName]?: HTMLElement | null })[pressedName]
        // Where a button comes up React takes a page over at once, and sets a box back that it knew nothing of.
        pressed?.dispatchEvent(new Event('mouseup', { bubbles: true }))
        pressed?.click()
      }
      // What was written stays until it is replaced; only then may it be seen.
      else flushSync(() => createRoot(root).render(reader))
      page.classList.remove(elsewhereClass)
      page.lang = language
      page.dir = direction
      whenIdle(() => {
        kept.act(() => {})
        if (matchMedia('(any-pointer: coarse)').matches)
          import('./swipes.ts').then(
            ({ listenToSwipes }) => listenToSwipes(),
            () => {},
          )
        if (import.meta.env.PROD)
          import('../library/site-worker.ts').then(
            ({ startSiteWorker }) => startSiteWorker(client, kept),
            () => {},
          )
      })
    })
}
