import { chromium } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { findChromium } from '../tests/browser/find-chromium.ts'

/** The ground that the drawing stands on, as in the drawing. */
const ground = '#1d4e7a'

/**
 * `npm run icons`: draws every icon that an installed reader needs from public/icon.svg. A system that cuts icons
 * to its own shape gets the ground to the edges, and the drawing within the four fifths that none cuts into.
 */
const icons = [
  { name: 'icon-192.png', size: 192, drawing: 1, ground: 'transparent' },
  { name: 'icon-512.png', size: 512, drawing: 1, ground: 'transparent' },
  { name: 'icon-maskable-512.png', size: 512, drawing: 0.9, ground },
  { name: 'apple-touch-icon.png', size: 180, drawing: 1, ground },
]

const svg = readFileSync('public/icon.svg').toString('base64')
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  for (const { name, size, drawing, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
        <img src="data:image/svg+xml;base64,${svg}" width="${size * drawing}" height="${size * drawing}">`,
      { waitUntil: 'load' },
    )
    writeFileSync(`public/${name}`, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
} finally {
  await browser.close()
}
