import { expect, it, onTestFinished, vi } from 'vitest'
import { KeptHandle } from '../../src/library/kept.ts'
import { KeptStore } from '../../src/library/kept-store.ts'

const id = 'alpha-aaaaaaaaaa'

/** A way to what is kept, whose code comes once it may. */
function keptComing() {
  const code = { isThere: false, asked: 0 }
  const kept = new KeptHandle(async (changed) => {
    code.asked++
    if (!code.isThere) throw new Error('Gone')
    return KeptStore.open(crypto.randomUUID(), changed)
  })
  onTestFinished(async () => kept.store?.close())
  return { code, kept }
}

it('does what waited for its code before what is asked for later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { code, kept } = keptComing()
  kept.act((store) => store.markRead(id))
  await vi.advanceTimersByTimeAsync(100)
  code.isThere = true
  vi.useRealTimers()
  await kept.open()
  kept.act((store) => store.markRead(id, false))
  await kept.open()
  expect(kept.store!.stateOf(id).isRead).toBe(false)
})

it('asks for its code at intervals, once for all that waits', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { code, kept } = keptComing()
  const done: number[] = []
  for (const act of [1, 2, 3]) kept.act(() => void done.push(act))
  await vi.advanceTimersByTimeAsync(3000)
  await vi.advanceTimersByTimeAsync(3000)
  expect(code.asked).toBe(3)
  code.isThere = true
  await vi.advanceTimersByTimeAsync(3000)
  vi.useRealTimers()
  await kept.open()
  expect(done).toEqual([1, 2, 3])
})

it('does what else waited, and is open, where something that waited fails', async () => {
  const { code, kept } = keptComing()
  code.isThere = true
  const fault = new Promise((heard) => process.once('uncaughtException', heard))
  kept.act(() => {
    throw new Error('Mine')
  })
  kept.act((store) => store.markRead(id))
  const store = await kept.open()
  expect(store.stateOf(id).isRead).toBe(true)
  expect(await fault).toMatchObject({ message: 'Mine' })
  kept.act((store) => store.markRead(id, false))
  await kept.open()
  expect(store.stateOf(id).isRead).toBe(false)
})

it('fails as what opens it does, and can be asked again', async () => {
  const { code, kept } = keptComing()
  await expect(kept.open()).rejects.toThrow('Gone')
  code.isThere = true
  expect(await kept.open()).toBe(kept.store)
})
