import type { ReactNode } from 'react'
import { feedPage, methodPage, settingsPage } from '../bundle/page-paths.ts'
import { SearchLink } from './search-link.tsx'
import { Notices } from './notices.tsx'
import { SeedFaults } from './seed-faults.tsx'
import * as words from '../words/app.ts'
import { AnchorLink } from '../ui/anchor-link.tsx'
import { Link } from '../ui/link.tsx'

/** What stands around every page: skip link, masthead, main, and the seeds' faults in development. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <AnchorLink
        to="main"
        className="sr-only control bg-paper focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-30"
      >
        {words.skip}
      </AnchorLink>
      <header className="border-b border-rule">
        <nav
          aria-label="Recto"
          className="masthead mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-4 px-4 py-2 facing:px-8"
        >
          <Link to={feedPage} className="text-entry font-semibold tracking-tight">
            Recto
          </Link>
          <span className="flex flex-wrap gap-x-4 facing:gap-x-6">
            <SearchLink />
            <Link to={settingsPage} className="needs-scripts meta link">
              {words.settings}
            </Link>
            <Link to={methodPage} className="meta link">
              {words.method}
            </Link>
          </span>
        </nav>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 facing:px-8">
        {children}
      </main>
      <Notices />
      {import.meta.env.DEV && <SeedFaults />}
    </>
  )
}
