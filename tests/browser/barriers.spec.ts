import type { Page } from '@playwright/test'
import { languages } from '../../src/bundle/languages.ts'
import { looks } from '../../src/kept/look.ts'
import { reports } from '../compiler/story-seeds.ts'
import { expectNoViolations } from './axe.ts'
import { addressOf } from './journeys.ts'
import { expect, test } from './recto.ts'
import { sample } from './sample.ts'

type Scene = {
  name: string
  open: (page: Page) => Promise<unknown>
  collection?: 'real' | 'stories'
}

/** Opens the feed, and does there what a key does. */
const pressed = (key: string, opened: 'dialog' | 'combobox') => async (page: Page) => {
  await page.goto('./', { waitUntil: 'networkidle' })
  await page.keyboard.press(key)
  await expect(page.getByRole(opened)).toBeVisible()
}

const scenes: Scene[] = [
  { name: 'the feed', open: (page) => page.goto('./') },
  {
    name: 'an article with its evidence lit and a difference chosen',
    open: async (page) => {
      await page.goto(await addressOf(page, sample.title), { waitUntil: 'networkidle' })
      await page.locator('.claim').first().click()
      await page.keyboard.press(']')
      await expect(page.locator('mark[data-lit]').first()).toBeAttached()
    },
  },
  {
    name: 'an article that others tell, too',
    open: async (page) => page.goto(await addressOf(page, reports[1]!.title)),
    collection: 'stories',
  },
  {
    name: 'an article known by summary only',
    open: async (page) => page.goto(await addressOf(page, sample.similar[0])),
  },
  {
    name: 'what is saved',
    open: async (page) => {
      await page.goto('./', { waitUntil: 'networkidle' })
      await page.locator('article [data-swipe=start]').first().click()
      await expect(page.getByText('★')).toBeVisible()
      await page.goto('./?list=saved')
      await expect(page.getByRole('article')).toHaveCount(1)
    },
  },
  {
    name: 'a list that has nothing in it',
    open: (page) => page.goto('./?list=progress'),
  },
  {
    name: 'a search',
    open: async (page) => {
      await page.goto('./search/?q=china')
      await expect(page.getByRole('article').first()).toBeVisible()
    },
  },
  { name: 'the settings', open: (page) => page.goto('./settings/') },
  { name: 'the method', open: (page) => page.goto('./how/') },
  { name: 'the keys', open: pressed('?', 'dialog') },
  { name: 'what can be found', open: pressed('Control+k', 'combobox') },
  { name: 'what isn’t there', open: (page) => page.goto('./nothing/here/') },
]

/** The themes, each as it is where the system is light or dark if it follows that. */
const themes = looks.theme.flatMap((theme) => {
  const followsSystem = theme === 'system' || theme === 'contrast'
  const schemes = followsSystem ? (['light', 'dark'] as const) : ([null] as const)
  return schemes.map((colorScheme) => ({ theme, colorScheme }))
})

/** What a browser says of itself that prefers a language. */
const locales = { en: 'en-GB', 'zh-Hans': 'zh-CN' } satisfies Record<keyof typeof languages, string>

for (const [language, locale] of Object.entries(locales))
  for (const { name, open, collection = 'real' } of scenes)
    test.describe(`in ${language}`, () => {
      test.use({ locale, collection })

      test(`${name} has no barrier in any theme`, async ({ page }) => {
        await open(page)
        await page.waitForLoadState('networkidle')
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        for (const { theme, colorScheme } of themes) {
          await page.emulateMedia({ colorScheme })
          await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
          await test.step(`${theme} ${colorScheme ?? ''}`, () => expectNoViolations(page))
        }
      })
    })
