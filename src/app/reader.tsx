import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { App } from './app.tsx'

type Props = {
  client: QueryClient
  /** The router of where this runs, around the app. */
  router: (app: ReactNode) => ReactNode
}

/** The whole reader, the same tree when a page is written and when it is read. */
export function Reader({ client, router }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>{router(<App />)}</QueryClientProvider>
    </StrictMode>
  )
}
