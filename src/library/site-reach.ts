import { cataloguePath } from '../bundle/bundle-paths.ts'
import type { WordToPage } from '../bundle/site-worker.ts'
import { tellNews } from '../ui/news.ts'

/** How often a host that can't be reached is tried, in milliseconds. */
const pause = 20_000

/** Whether the site's host can be reached, by what the browser says and by what comes of asking it. */
export class SiteReach {
  #isOffline = false
  #timer: ReturnType<typeof setInterval> | undefined
  readonly #onReach: () => void

  /** `ask` has the worker say from when the collection is that it keeps; `onReach` hears when the host is back. */
  constructor(ask: () => void, onReach: () => void) {
    this.#onReach = onReach
    const lose = () => {
      this.#say({ asOf: null })
      ask()
    }
    window.addEventListener('online', () => void this.#try())
    window.addEventListener('offline', lose)
    if (!navigator.onLine) lose()
  }

  /** Hears what came of what the worker asked the host for last. */
  hear({ isReached, asOf }: WordToPage): void {
    this.#say(isReached && navigator.onLine ? null : { asOf })
  }

  /** Asks the host itself: no worker answers this in its stead. */
  async #try(): Promise<void> {
    const address = import.meta.env.BASE_URL + cataloguePath
    const answer = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
    if (answer) this.#say(null)
  }

  #say(offline: { asOf: number | null } | null): void {
    if (!offline && !this.#isOffline) return
    this.#isOffline = offline !== null
    tellNews({ offline: offline ?? undefined })
    clearInterval(this.#timer)
    if (offline) this.#timer = setInterval(() => void this.#try(), pause)
    else this.#onReach()
  }
}
