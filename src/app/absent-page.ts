import { lazyScreen } from '../ui/lazy-screen.tsx'

/** The page where nothing is, whose code comes when it is wanted. */
export const AbsentPage = lazyScreen(
  async () => (await import('./not-found-page.tsx')).NotFoundPage,
)
