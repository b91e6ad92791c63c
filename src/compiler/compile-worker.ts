import { parentPort } from 'node:worker_threads'
import { digestSeed } from './seed-digest.ts'
import { renderSitePage } from './site-pages.ts'
import type { Answer, Order } from './worker-pool.ts'

/** A worker thread of the compiler: does one order after another. */
parentPort!.on('message', (order: Order & { number: number }) => {
  void work(order).then(
    (answer) => parentPort!.postMessage({ number: order.number, answer }),
    (error: unknown) => parentPort!.postMessage({ number: order.number, error }),
  )
})

async function work(order: Order): Promise<Answer> {
  if (order.kind === 'digest') return { kind: 'digest', ...digestSeed(order.file) }
  return { kind: 'render', html: await renderSitePage(order.page, order.module, order.frame) }
}
