import type { WordToWorker } from '../bundle/site-worker.ts'
import { tellNews } from '../ui/news.ts'

/** How long after one look for a newer site another is taken, in milliseconds. */
const pause = 15 * 60_000

/** How long another worker may take to take over, in milliseconds. */
const patience = 3000

/**
 * Looks for a newer site, and offers it: taking it up loads the page anew. What is newer as the page is loaded
 * came with it, since pages come from the host first. `hadWorker`: whether a worker served this page.
 */
export function followUpdates(registration: ServiceWorkerRegistration, hadWorker: boolean): void {
  const { serviceWorker } = navigator
  const followed = new Set<ServiceWorker>()
  let isLoading = true
  let isTaking = false
  let comesWithPage = false
  let lastLook = 0

  const takeUp = () => {
    isTaking = true
    if (registration.waiting) takeOver(registration.waiting)
    // Pages come from the host first: the newer one comes whether or not its worker does.
    setTimeout(() => location.reload(), registration.waiting ? patience : 0)
  }
  const offer = () => tellNews({ takeUp })
  const follow = (worker: ServiceWorker | null) => {
    if (!worker || !hadWorker || followed.has(worker)) return
    followed.add(worker)
    const cameWithPage = isLoading
    const look = () => {
      if (worker.state !== 'installed') return
      comesWithPage = cameWithPage
      if (cameWithPage) takeOver(worker)
      else offer()
    }
    look()
    worker.addEventListener('statechange', look)
  }
  const look = async () => {
    lastLook = Date.now()
    await registration.update().catch(() => {})
  }

  // Whoever lets another worker take over, in this tab or another, the page stays as it is until it is told.
  serviceWorker.addEventListener('controllerchange', () => {
    if (isTaking) location.reload()
    else if (hadWorker && !comesWithPage) offer()
    hadWorker = true
    comesWithPage = false
  })
  registration.addEventListener('updatefound', () => follow(registration.installing))
  const followFound = () => follow(registration.installing ?? registration.waiting)
  followFound()
  void (hadWorker ? look() : Promise.resolve()).then(() => {
    // Its event comes only after this.
    followFound()
    isLoading = false
  })

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - lastLook > pause) void look()
  })
  window.addEventListener('online', () => void look())
  setInterval(() => {
    if (!document.hidden) void look()
  }, pause)
}

function takeOver(worker: ServiceWorker): void {
  worker.postMessage({ kind: 'take-over' } satisfies WordToWorker)
}
