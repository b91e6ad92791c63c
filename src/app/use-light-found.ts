import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { trailIn } from '../ui/trail.ts'

/** Lights in an article what was looked for, where the reader came to it from a search; its code comes then. */
export function useLightFound(): void {
  const { state } = useLocation()
  const found = trailIn(state)?.found
  const words = found && JSON.stringify(found.words)
  useEffect(() => {
    if (words === undefined) return undefined
    let isGone = false
    let end = () => {}
    import('../search/light-found.ts').then(
      ({ lightFound }) => {
        if (!isGone) end = lightFound(JSON.parse(words))
      },
      // Without it the article can be read as well.
      () => {},
    )
    return () => {
      isGone = true
      end()
    }
  }, [words])
}
