import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unspacedWords } from '../../src/text/unspaced-words.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const wordsOf = (run: string) => Array.from(segmenter.segment(run), ({ segment }) => segment)

const words = {
  Chinese: '研究人员 训练 模型 并且 发布 所有 数据 和 代码 在 奥斯陆 很 大 的 学生 会 说 中国',
  Japanese: '東京 の 研究者 が モデル を 訓練 した そして データ は 公開 され て いる',
  Thai: 'ภาษา ไทย นัก วิจัย ฝึก แบบจำลอง ขนาด ใหญ่ และ เผยแพร่ ข้อมูล',
}

describe('unspacedWords', () => {
  it.each(Object.entries(words))('cuts a long run of %s as if it were seen whole', (_, list) => {
    const run = fc
      .array(fc.constantFrom(...list.split(' ')), { minLength: 600, maxLength: 1500 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(run, (text) => {
        expect([...unspacedWords(text)]).toEqual(wordsOf(text))
      }),
      { numRuns: 20 },
    )
  })

  it('loses nothing of any run', () => {
    const run = fc
      .array(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('模型', 'の')),
        {
          minLength: 1,
          maxLength: 400,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(run, (text) => {
        const cut = [...unspacedWords(text)]
        expect(cut.join('')).toBe(text)
        expect(cut).not.toContain('')
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['NFD', 'ガラスのドアを開けてプログラムで学ぶ'],
    ['NFKD', 'ガラスのドアを開けてプログラムで学ぶ'],
  ])('cuts kana in %s where it would cut them composed', (form, run) => {
    expect([...unspacedWords(run.normalize(form))].map((word) => word.normalize('NFC'))).toEqual(
      wordsOf(run),
    )
  })

  it('goes on past a word that is longer than a look', () => {
    const run = 'a'.repeat(5000)
    expect([...unspacedWords(run)].join('')).toBe(run)
  })

  it('comes to the end of a million characters', () => {
    const run = words.Chinese.replaceAll(' ', '').repeat(35_000).slice(0, 1_000_000)
    let length = 0
    for (const word of unspacedWords(run)) length += word.length
    expect(length).toBe(1_000_000)
  })
})
