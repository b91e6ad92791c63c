import type { ComponentType } from 'react'
import { fetchCode } from './fetch-code.ts'

export type LazyScreen<Props> = ComponentType<Props> & {
  /** Fetches the screen's code, so that rendering it needs no wait; again if fetching failed before. */
  preload: () => Promise<void>
}

type Code<Props> =
  | { kind: 'loading'; done: Promise<void> }
  | { kind: 'loaded'; Screen: ComponentType<Props> }
  | { kind: 'failed'; error: unknown; round: number }

/** Has the screens whose code couldn't be had forget that, so that rendering them asks for it again. */
export function forgetFailedScreens(): void {
  round++
}

/** How often they were told to. */
let round = 0

/**
 * A screen whose code is a file of its own. Unlike React's `lazy`, one that has been preloaded renders
 * at once, which hydrating a page needs, and one that failed to load can be asked for again.
 */
export function lazyScreen<Props extends object = object>(
  load: () => Promise<ComponentType<Props> | undefined>,
): LazyScreen<Props> {
  let code: Code<Props> | undefined
  const preload = async () => {
    if (code?.kind === 'loaded') return
    if (code?.kind === 'loading') return code.done
    const done = fetchCode(load).then(
      (Screen) => void (code = { kind: 'loaded', Screen }),
      (error: unknown) => {
        code = { kind: 'failed', error, round }
        throw error
      },
    )
    code = { kind: 'loading', done }
    return done
  }
  const LazyScreen = (props: Props) => {
    if (code?.kind === 'loaded') return <code.Screen {...props} />
    if (code?.kind === 'failed' && code.round === round) throw code.error
    // Suspends as TanStack Query does: `use` may not be left out once the code is there.
    throw preload()
  }
  return Object.assign(LazyScreen, { preload })
}
