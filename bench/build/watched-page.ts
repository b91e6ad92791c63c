import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Plugin } from 'vite'
import { findChromium } from '../../tests/browser/find-chromium.ts'
import { sandboxStarts } from '../../tests/browser/sandbox-starts.ts'

/** Where a page tells what it shows; a sentence's number, or "open", and when it was painted. */
const tellingPath = '/__shows'

/** The sentence by whose number one can tell what a page shows. */
export function numberedSentence(number: number): string {
  return `Said ${number} times over.`
}

/**
 * A page of a server of Vite's, in a Chromium that no protocol for developers is attached to: with one, a page takes
 * half as long again to be set anew, as React then tells it the origin of every element.
 */
export class WatchedPage {
  #waiting: { shows: string; resolve: (when: number) => void } | null = null
  #browser: ChildProcess | null = null

  /** Makes the pages of a server tell. */
  readonly plugin: Plugin = {
    name: 'bench:watched-page',
    transformIndexHtml: () => [{ tag: 'script', children: tell, injectTo: 'head-prepend' }],
    configureServer: ({ middlewares }) => {
      middlewares.use(tellingPath, (request, response) => {
        const [shows, when] = request.url!.slice(2).split('&')
        if (this.#waiting?.shows === shows) this.#waiting!.resolve(Number(when))
        response.end()
      })
    },
  }

  /** Opens an article's page in a browser of its own; settles once it is there. */
  async open(address: string, profile: string): Promise<void> {
    const isOpen = this.#shown('open')
    const chromium = await findChromium()
    const args = ['--headless', '--disable-background-networking', `--user-data-dir=${profile}`]
    if (!(await sandboxStarts(chromium))) args.push('--no-sandbox')
    this.#browser = spawn(chromium, [...args, address], { stdio: 'ignore' })
    await isOpen
  }

  /** When the sentence of this number is painted next, in milliseconds since 1970. */
  painted(number: number): Promise<number> {
    return this.#shown(String(number))
  }

  async close(): Promise<void> {
    const browser = this.#browser
    this.#browser = null
    if (!browser) return
    const ended = once(browser, 'exit')
    browser.kill()
    await ended
  }

  #shown(shows: string): Promise<number> {
    return new Promise((resolve) => (this.#waiting = { shows, resolve }))
  }
}

const tell = `
  const told = new Set()
  const tell = (shows) => {
    if (told.has(shows)) return
    told.add(shows)
    requestAnimationFrame(() => {
      // A message that is sent while a frame is made comes when it has been painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () =>
        navigator.sendBeacon('${tellingPath}?' + shows + '&' + (performance.timeOrigin + performance.now()))
      port2.postMessage(null)
    })
  }
  new MutationObserver(() => {
    if (document.getElementById('comparison')) tell('open')
    for (const [, number] of document.body.textContent.matchAll(/Said (\\d+) times over/g)) tell(number)
  }).observe(document, { childList: true, characterData: true, subtree: true })
`
