import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { act, cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// With no style sheet here, asking for each element's visibility costs much and tells nothing; and a
// machine that is busy is waited for. Strict mode is on here rather than in the reader, where it would double what
// a page of a saved seed takes to be drawn while developing.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000, reactStrictMode: true })
vi.setConfig({ testTimeout: 60_000 })

const pixelsPerRem = 16

/** What jsdom lacks, as far as the reader needs it: a window that has a width and can be scrolled. */
function furnishWindow(): void {
  // Answers "(min-width: …rem)" by the window's width, now and when the window is resized.
  window.matchMedia = (media) => {
    const rems = /^(?:print, )?\(min-width: ([\d.]+)rem\)$/.exec(media)?.[1]
    if (rems === undefined) throw new Error(`No answer is known to ${media}`)
    const list = {
      media,
      get matches() {
        return window.innerWidth >= Number(rems) * pixelsPerRem
      },
      addEventListener: (_: string, changed: () => void) =>
        window.addEventListener('resize', changed),
      removeEventListener: (_: string, changed: () => void) =>
        window.removeEventListener('resize', changed),
    }
    return list as unknown as MediaQueryList
  }
  // The event comes after the fact, as in a browser.
  window.scrollTo = ((x: number | ScrollToOptions, y?: number) => {
    window.scrollY = typeof x === 'number' ? (y ?? 0) : (x.top ?? window.scrollY)
    setTimeout(() => act(() => window.dispatchEvent(new Event('scroll'))))
  }) as typeof window.scrollTo
  Element.prototype.scrollIntoView = () => {}
  // Nothing else is kept out of reach, but it opens, closes, and tells of it.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
    this.querySelector<HTMLElement>('input, button')?.focus()
  }
  HTMLDialogElement.prototype.close = function () {
    if (!this.open) return
    this.open = false
    setTimeout(() => act(() => this.dispatchEvent(new Event('close'))))
  }
  // Nothing is laid out, so nothing is in sight.
  document.elementFromPoint = () => null
}

// Tests of pure functions ask for the Node environment, which has no window and is there sooner.
const hasWindow = typeof window !== 'undefined'
if (hasWindow) furnishWindow()

beforeEach(() => {
  if (!hasWindow) return
  window.innerWidth = 1440
  window.scrollY = 0
  window.history.replaceState(null, '', '/')
  sessionStorage.clear()
  localStorage.clear()
})

afterEach(() => {
  if (hasWindow) cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})
