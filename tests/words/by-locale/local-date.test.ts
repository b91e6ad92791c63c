// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'

const zones = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Australia/Adelaide',
]

/** The functions as they are in a reader's browser of that zone. */
async function localDateIn(zone: string) {
  vi.stubEnv('TZ', zone)
  vi.resetModules()
  return import('../../../src/words/by-locale/local-date.ts')
}
afterEach(() => vi.unstubAllEnvs())

describe.each(zones)('a local date-time, read in the zone %s', (zone) => {
  it('is in another zone than that of the machine', async () => {
    await localDateIn(zone)
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  })

  it.each([
    ['2026-05-08T09:49', 'Friday 8 May 2026', '8 May 2026', '09:49'],
    ['2026-05-08T00:17', 'Friday 8 May 2026', '8 May 2026', '00:17'],
    ['2025-12-31T23:59', 'Wednesday 31 December 2025', '31 December 2025', '23:59'],
    // An hour that New York's clocks skip.
    ['2026-03-08T02:30', 'Sunday 8 March 2026', '8 March 2026', '02:30'],
    ['2000-02-29T12:00', 'Tuesday 29 February 2000', '29 February 2000', '12:00'],
  ])('%s is never shifted', async (local, day, date, time) => {
    const { dayOf, dateOf, timeOf } = await localDateIn(zone)
    expect([dayOf(local).replace(',', ''), dateOf(local), timeOf(local)]).toEqual([day, date, time])
  })
})
