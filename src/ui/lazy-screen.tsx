import type { ComponentType } from 'react'

export type LazyScreen<Props> = ComponentType<Props> & {
  /** Fetches the screen's code, so that rendering it needs no wait; again if fetching failed before. */
  preload: () => Promise<void>
}

/** The code of a screen can't be had: the connection is gone, or a newer reader was published without it. */
export class ScreenError extends Error {
  override readonly name = 'ScreenError'

  constructor(cause: unknown) {
    super(undefined, { cause })
  }
}

type Code<Props> =
  | { kind: 'loading'; done: Promise<void> }
  | { kind: 'loaded'; Screen: ComponentType<Props> }
  | { kind: 'failed'; error: unknown }

/** Has the screens whose code couldn't be had forget that, so that rendering them asks for it again. */
export function forgetFailedScreens(): void {
  for (const forget of failed) forget()
  failed.clear()
}

const failed = new Set<() => void>()

/**
 * A screen whose code is a file of its own. Unlike React's `lazy`, one that has been preloaded renders
 * at once, which hydrating a page needs, and one that failed to load can be asked for again. A file that
 * arrives empty is a module like any other, without the screen.
 */
export function lazyScreen<Props extends object = object>(
  load: () => Promise<ComponentType<Props> | undefined>,
): LazyScreen<Props> {
  let code: Code<Props> | undefined
  const forget = () => {
    if (code?.kind === 'failed') code = undefined
  }
  const preload = async () => {
    if (code?.kind === 'loaded') return
    if (code?.kind === 'loading') return code.done
    const done = load()
      .then((Screen) => {
        if (!Screen) throw new Error('It is empty.')
        code = { kind: 'loaded', Screen }
      })
      .catch((cause: unknown) => {
        const error = new ScreenError(cause)
        code = { kind: 'failed', error }
        failed.add(forget)
        throw error
      })
    code = { kind: 'loading', done }
    return done
  }
  const LazyScreen = (props: Props) => {
    if (code?.kind === 'loaded') return <code.Screen {...props} />
    if (code?.kind === 'failed') throw code.error
    // Suspends as TanStack Query does: `use` may not be left out once the code is there.
    throw preload()
  }
  return Object.assign(LazyScreen, { preload })
}
