import { type Look, lookIn, sizeBeside, themeAfter } from '../kept/look.ts'
import { lookSettings } from '../kept/settings.ts'
import type { KeptStore } from '../library/kept-store.ts'

const lookOf = (store: KeptStore): Look => lookIn(store.settings(lookSettings))

export function nextTheme(store: KeptStore): void {
  store.set(lookSettings, 'theme', themeAfter(lookOf(store).theme))
}

export function larger(store: KeptStore): void {
  store.set(lookSettings, 'size', sizeBeside(lookOf(store).size, 1))
}

export function smaller(store: KeptStore): void {
  store.set(lookSettings, 'size', sizeBeside(lookOf(store).size, -1))
}
