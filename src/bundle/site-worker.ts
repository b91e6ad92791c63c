/** What the build, the pages and the site's worker have agreed on. The worker is what serves pages without a network. */

/** Where the worker lies, from the site's base. */
export const workerFile = 'sw.js'

/** The policy for Trusted Types that makes the worker's address, and nothing else. */
export const workerPolicy = 'recto-worker'

/** What the build writes before the worker's code, as `self.site`: a build that differs in it makes another worker. */
export type WorkerSite = {
  /** The files that no page can do without, from the site's base, each with its digest as `fetch` takes it. */
  shell: readonly { url: string; integrity: string }[]
  /** The empty page, HTML. */
  page: string
  /** Stands for all of the shell. */
  reader: string
  /** Stands for all of the collection. */
  collection: string
}

/** What a page tells the worker. */
export type WordToWorker =
  /** The files of the bundle and faces that the page had before the worker could see them. */
  | { kind: 'had'; files: Record<string, unknown>; faces: readonly string[] }
  /** An article is shown; its file of the bundle. */
  | { kind: 'shown'; path: string }
  /** All that is saved now; their files of the bundle. */
  | { kind: 'saved'; paths: readonly string[] }
  /** A worker that waits is to take over. */
  | { kind: 'take-over' }
  /** The page wants to know how old the collection is that is kept. */
  | { kind: 'how-old' }

/** What the worker tells a page: whether the host was reached last, and from when the collection kept is. */
export type WordToPage = { kind: 'reach'; isReached: boolean; asOf: number | null }
