import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { KeptContext, nowhere, type KeptHandle } from '../library/kept.ts'
import { App } from './app.tsx'

type Props = {
  client: QueryClient
  /** The way to what the reader keeps; none on a page that is written ahead. */
  kept?: KeptHandle
  /** The router of where this runs, around the app. */
  router: (app: ReactNode) => ReactNode
}

/** The whole reader, the same tree when a page is written and when it is read. */
export function Reader({ client, kept, router }: Props) {
  return (
    <QueryClientProvider client={client}>
      <KeptContext value={kept ?? nowhere}>{router(<App />)}</KeptContext>
    </QueryClientProvider>
  )
}
