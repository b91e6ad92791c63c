import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/text/sentences.ts'

/** " | " marks where a sentence is to end; the text is the same without it. */
function expectSentences(marked: string): void {
  const text = marked.replaceAll(' | ', ' ').replaceAll('|', '')
  const found = sentencesOf(text).map(({ from, to }) => text.slice(from, to))
  expect(found).toEqual(marked.split(/ ?\| ?/))
}

describe('sentencesOf', () => {
  it.each([
    ['ends at a full stop, a question and a call', 'One two. | Three? | Four! | Five.'],
    ['keeps a title with its name', 'Mr. Smith met Dr. Jones. | They spoke.'],
    [
      'keeps Latin abbreviations',
      'Use tools, e.g. Python, i.e. a language. | It works, cf. Fig. 3 vs. Fig. 4.',
    ],
    ['keeps initials', 'J. R. Tolkien wrote it. | George W. Bush read it.'],
    [
      'keeps U.S. before a name, ends it before a new sentence',
      'The U.S. Senate met. | They left the U.S. | The end came.',
    ],
    ['keeps names with dots', 'He visited 01.AI — in Beijing. | Then Node.js and x.com.'],
    ['keeps decimals and versions', 'It rose 3.5 percent to v1.2. | Then it fell.'],
    [
      'keeps a link whole',
      'See https://x.com/a?B=C.html for more. | Then http://www.01.ai/?Q.A it is.',
    ],
    ['keeps a list number with its item', '1. First thing. | 2. Second thing.'],
    ['takes the closing quote along', 'He said: “It works.” | “Really?” | She left.'],
    ['goes on after a quoted question', '“Why?” he asked. | Nobody knew.'],
    [
      'cuts at points of a list within a line',
      'It works. | - It is fast. | · It is small. | – It is new.',
    ],
    ['leaves a dash in a sentence', 'It works - it is fast — and small.'],
    ['keeps an ellipsis within', 'Wait… what. | Well... and then it went on.'],
    ['ends after a year', 'It began in 2016. | The rest is known.'],
    ['ends after etc. before a capital that starts', 'Cats, dogs, etc. | The rest is known.'],
    ['ends at a “no” that counts nothing', 'He told them no. | The vote was lost. | See no. 5.'],
    ['ends at a “no” in quotes', 'He told them "no." | The vote was lost.'],
    ['keeps a number with what it counts', 'See No. 5, Nr. 6 and Art. IV. | It is art. | I know.'],
    ['takes an ellipsis for the dots it stands for', 'Wait… | Then it came. | Well… it went.'],
    [
      'leaves a Chinese note in brackets with what it is of',
      '他说："这很好。"(真的)|然后他走了。|“真的吗？”（笑）|她点头。|我想……也许吧（大概）。',
    ],
    [
      'leaves a Japanese note in brackets with it too',
      '「本当ですか。」（笑）と言った。|そして帰った。',
    ],
    ['lets a quote open the next sentence', '他走了。|“真的吗？”|“是的。”|「好。」|《人》很好。'],
    [
      'keeps German days and places in a row with what they are of',
      'Er kam am 4. Juni. | Am 3. März 2026 ging er. | Der 1. FC Köln spielt am 12. Spieltag. | 1. FC Köln siegt. | Am Montag, 4. August 2025, war es so.',
    ],
    [
      'ends after a number that is no place in a row',
      'Das war 2016. | Der Rest ist da. | He is 24. | Berlin is big. | I am 24. | Berlin is big.',
    ],
    [
      'takes a single quote within a double one along',
      'He wrote "it is \'so.\'" | - It turns out so.',
    ],
    [
      'lets a number or a name in small letters open a sentence',
      'It is a record low. | 24 towns voted. | Sold out. | iPhone sales rose. | See vol. 24, sec. 3 and approx. 24.',
    ],
    ['takes a spaced guillemet along', 'Il dit : « Non . » | Elle part. | « Quoi ? » | Il rit.'],
    ['reads Chinese', '研究人员训练了模型。|它很大！|真的吗？|是的。'],
    ['reads Japanese', '彼は「本当ですか。」と言った。|そして帰った。'],
    ['reads Korean', '연구소는 모델을 공개했다. | 크기는 작다.'],
    ['reads Arabic', 'هل هذا صحيح؟ | نعم هو صحيح. | انتهى.'],
    ['reads Hebrew', 'המודל גדול. | הוא חדש!'],
    ['reads Russian, with its abbreviations', 'Это было в 2020 г. в Москве. | Модель велика.'],
    ['reads Hindi', 'यह मॉडल बड़ा है। | यह नया है।'],
  ])('%s', (_, marked) => {
    expectSentences(marked)
  })

  it('ends at a blank line, not at the wrap of a paragraph', () => {
    const text =
      'This paragraph was wrapped by an editor at a width of about seventy\ncharacters, as was the custom in mail and in plain text files long\nago.\n\nAnother.'
    expect(sentencesOf(text).length).toBe(2)
  })

  it('ends where the heading of a list item ends', () => {
    const text = '1. Weights\n   They are posted the same day. Nobody minds.'
    expect(sentencesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '1. Weights',
      'They are posted the same day.',
      'Nobody minds.',
    ])
  })

  it('takes code line by line', () => {
    expect(sentencesOf('```\nnpm ci\nnpm test\n```').length).toBe(4)
  })

  it('is not slow on a paragraph of half a million characters', () => {
    const text = 'Nothing ends here '.repeat(15_000) + 'One. Two. '.repeat(20_000)
    // The one without end is broken in seven, as its paragraph is.
    expect(sentencesOf(text).length).toBe(40_006)
  })
})
