import { describe, expect, it } from 'vitest'
import { wantedLanguage } from '../../../src/words/by-locale/wanted-language.ts'

describe('wantedLanguage', () => {
  it.each([
    ['the one that was chosen, whatever the browser says', 'zh-Hans', ['en-GB'], 'zh-Hans'],
    ['English, where it was chosen', 'en', ['zh-CN'], 'en'],
    ['the browser’s where that is to be followed', 'system', ['zh-CN', 'en'], 'zh-Hans'],
    ['the first preferred of those there are', undefined, ['fr-FR', 'zh', 'en'], 'zh-Hans'],
    ['the first preferred, not the last', undefined, ['en-US', 'zh-CN'], 'en'],
    ['simplified Chinese by any of its tags', undefined, ['zh-Hans-SG'], 'zh-Hans'],
    ['no simplified Chinese for who reads traditional', undefined, ['zh-TW', 'zh-Hant'], null],
    ['none where there is none of those preferred', undefined, ['enm', 'zhx', 'de'], null],
    [
      'English for who reads traditional Chinese, as browsers say it',
      undefined,
      ['zh-TW', 'zh', 'en-US', 'en'],
      'en',
    ],
    ['none for Cantonese', undefined, ['zh-yue-Hant', 'yue-HK', 'zh'], null],
    ['simplified Chinese in Hong Kong where that is said', undefined, ['zh-Hans-HK'], 'zh-Hans'],
    ['none that the storage names and there isn’t', 'constructor', ['zh-CN'], 'zh-Hans'],
    ['none where nothing is known', undefined, [], null],
  ])('is %s', (_, chosen, preferred, wanted) => {
    expect(wantedLanguage(chosen, preferred)).toBe(wanted)
  })
})
