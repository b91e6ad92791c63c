import { describe, expect, it } from 'vitest'
import { asWritten } from '../../../src/words/by-locale/as-written.ts'

describe('asWritten', () => {
  it.each([
    ['The labs of China', undefined],
    ['2026 · 100 %', undefined],
    ['', undefined],
    ['Qwen 是阿里云的模型', 'zh'],
    ['她说：OpenAI 发布了 GPT-5.5', 'zh'],
    ['これは日本語の文章です', 'ja'],
    ['한국어 문장입니다', 'ko'],
    ['The model 通义 of Alibaba is out', undefined],
    ['Модель вышла', ''],
    ['صدر النموذج', ''],
  ])('has for “%s” the language %s, beside an interface in English', (text, lang) => {
    expect(asWritten(text)).toEqual({ dir: 'auto', lang })
  })
})
