import { describe, expect, it, vi } from 'vitest'

/** The module as it is when a page has just been loaded. */
async function reloaded() {
  vi.resetModules()
  return import('../../src/ui/scroll-place.ts')
}

describe('the scroll places', () => {
  it('are kept for each entry of the history', async () => {
    const { placeOf, rememberPlace } = await reloaded()
    rememberPlace('a', 100)
    rememberPlace('b', 20.6)
    expect([placeOf('a'), placeOf('b'), placeOf('c')]).toEqual([100, 21, null])
  })

  it('outlive a reload', async () => {
    const before = await reloaded()
    before.rememberPlace('a', 20.6)
    before.rememberPlace('top', 0)
    const { placeOf } = await reloaded()
    expect([placeOf('a'), placeOf('top'), placeOf('c')]).toEqual([21, 0, null])
  })

  it('are kept until a reload where storage is barred', async () => {
    const barred = () => {
      throw new DOMException('Barred', 'SecurityError')
    }
    const { placeOf, rememberPlace } = await reloaded()
    vi.stubGlobal('sessionStorage', { getItem: barred, setItem: barred })
    rememberPlace('a', 100)
    expect([placeOf('a'), placeOf('b')]).toEqual([100, null])
  })

  it('are kept where the storage itself can’t be touched', async () => {
    const { placeOf, rememberPlace } = await reloaded()
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('Barred', 'SecurityError')
    })
    rememberPlace('a', 100)
    expect([placeOf('a'), placeOf('b')]).toEqual([100, null])
  })
})
