import type { Page } from '@playwright/test'
import { median } from '../median.ts'

/** A feed scrolled, by so many pixels: how long its frames took, in milliseconds, and in how many the middle had no entry. */
export type Scrolling = {
  pixels: number
  frames: number
  median: number
  longest: number
  blank: number
}

declare global {
  interface Window {
    framesSeen: { at: number; isBlank: boolean }[]
    frameNoted: number
  }
}

/** Scrolls a list by so many pixels, at so many a second, as a wheel does. */
export async function scrolling(page: Page, distance: number, speed: number): Promise<Scrolling> {
  const from = await page.evaluate(() => scrollY)
  const cdp = await page.context().newCDPSession(page)
  await page.evaluate(() => {
    window.framesSeen = []
    const note = (at: number) => {
      const left = document.querySelector('main article')?.getBoundingClientRect().left ?? 0
      const row = document.elementFromPoint(left + 40, innerHeight / 2)?.closest('[data-index]')
      window.framesSeen.push({ at, isBlank: row ? !row.querySelector('h3') : true })
      window.frameNoted = requestAnimationFrame(note)
    }
    window.frameNoted = requestAnimationFrame(note)
  })
  await cdp.send('Input.synthesizeScrollGesture', {
    ...{ x: 700, y: 500, speed, yDistance: -distance },
    gestureSourceType: 'mouse',
  })
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(window.frameNoted)
    return window.framesSeen
  })
  const lengths = frames.slice(1).map(({ at }, index) => at - frames[index]!.at)
  return {
    pixels: (await page.evaluate(() => scrollY)) - from,
    frames: lengths.length,
    median: median(lengths),
    longest: Math.max(...lengths),
    blank: frames.filter(({ isBlank }) => isBlank).length,
  }
}
