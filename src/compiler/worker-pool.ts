import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { collectSoon } from './collect-soon.ts'
import type { Page } from './page-renderer.ts'
import type { DigestedSeed } from './seed-digest.ts'
import type { SeedFile } from './seed-file.ts'
import type { SiteFrame } from './site-pages.ts'

/** What a worker can be told to do; `module` is the URL of one that exports `prerenderPage`. */
export type Order =
  | { kind: 'digest'; file: SeedFile }
  | { kind: 'render'; module: string; frame: SiteFrame; page: Page }

export type Answer = ({ kind: 'digest' } & DigestedSeed) | { kind: 'render'; html: string }

type Waiting = { resolve: (answer: Answer) => void; reject: (error: unknown) => void }
type Message = { number: number; answer: Answer } | { number: number; error: unknown }

/** More would not fit into a gibibyte beside a collection of a hundred thousand. */
const mostWorkers = 4
/** Orders that wait in a worker while it does another, so that it never stands idle. */
const ahead = 2

/** Worker threads that take orders in turn. They are started when first needed. */
export class WorkerPool {
  readonly #size: number
  readonly #workers: { worker: Worker; waiting: Map<number, Waiting> }[] = []
  readonly #queue: { order: Order; waiting: Waiting }[] = []
  readonly #room: (() => void)[] = []
  #number = 0
  #failure: { error: unknown } | null = null

  constructor(size = Math.min(mostWorkers, availableParallelism())) {
    this.#size = size
  }

  get isStarted(): boolean {
    return this.#workers.length > 0
  }

  /** Gives an order; fails with what the worker threw, or if it dies. */
  async do<K extends Order['kind']>(order: Order & { kind: K }): Promise<Answer & { kind: K }> {
    if (this.#failure) throw this.#failure.error
    this.#start()
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#queue.push({ order, waiting: { resolve, reject } })
    })
    this.#hand()
    return (await answer) as Answer & { kind: K }
  }

  /** Settles when another order would not have to wait long: what keeps a queue from growing. */
  async room(): Promise<void> {
    while (this.#queue.length >= this.#size)
      await new Promise<void>((resolve) => this.#room.push(resolve))
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map(({ worker }) => worker.terminate()))
  }

  #start(): void {
    // What little is new without workers isn't worth looking through the heap for more often.
    if (!this.isStarted) collectSoon()
    while (this.#workers.length < this.#size) {
      const waiting = new Map<number, Waiting>()
      const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
        // What started this thread is not what starts a worker.
        execArgv: [],
      })
      this.#workers.push({ worker, waiting })
      worker.on('message', (message: Message) => {
        // Once another worker has died, nobody waits any more.
        const own = waiting.get(message.number)
        waiting.delete(message.number)
        if ('answer' in message) own?.resolve(message.answer)
        else own?.reject(message.error)
        this.#hand()
      })
      worker.on('error', (error) => this.#fail(error))
      worker.on('exit', (code) => {
        if (waiting.size > 0)
          this.#fail(new Error(`A worker of the compiler ended with code ${code}.`))
      })
    }
  }

  /** Gives what waits to the workers that have least to do. */
  #hand(): void {
    // What a worker had sent before the pool was closed may come after.
    while (this.#workers.length > 0) {
      const idlest = this.#workers.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a))
      if (idlest.waiting.size >= ahead) break
      const next = this.#queue.shift()
      if (!next) break
      const number = this.#number++
      idlest.waiting.set(number, next.waiting)
      idlest.worker.postMessage({ ...next.order, number })
    }
    for (const resolve of this.#room.splice(0)) resolve()
  }

  /** A worker that died took its orders along, and most likely memory is short: all is off. */
  #fail(error: unknown): void {
    this.#failure ??= { error }
    const lost = [
      ...this.#workers.flatMap(({ waiting }) => [...waiting.values()]),
      ...this.#queue.splice(0).map(({ waiting }) => waiting),
    ]
    for (const { waiting } of this.#workers) waiting.clear()
    for (const { reject } of lost) reject(error)
    for (const resolve of this.#room.splice(0)) resolve()
  }
}
