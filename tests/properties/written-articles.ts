import fc from 'fast-check'

/** A language by its words, and how it sets them: what stands between words, sentences, at an end. */
type Language = { words: string[]; space: string; between: string; ends: string[] }

const spaced = (words: string, ends = ['.', '?', '!', '...', '…']): Language => ({
  ...{ words: words.split(' '), space: ' ', between: ' ', ends },
})
const unspaced = (words: string, ends = ['。', '？', '！']): Language => ({
  ...{ words: words.split(' '), space: '', between: '', ends },
})

const languages: Language[] = [
  spaced(
    'the a harbour keeper storm model lab café reader window garden fifty-two engineers wrote built found quietly first office bridge winter copper silver valley doctor market teacher island forest camera while because under between flows efficient naïve',
  ),
  spaced(
    'der die Hafen Wächter Sturm Modell schöne Leser Straße fand baute wächst früh Büro Brücke Winter während größer zwölf Gärten Ärztin Markt Lehrer Insel Wald dass über zwischen',
  ),
  spaced(
    'маяк сторож буря модель читатель окно письмо улица нашёл построил зимой мост медь долина врач рынок учитель остров лес камера пока между первый ёлка',
  ),
  unspaced(
    '港口 守卫 风暴 模型 实验室 读者 窗户 花园 工程师 写下 建造 发现 悄悄 办公室 桥梁 冬天 山谷 医生 市场 老师 岛屿 森林 相机 正在 已经',
  ),
  unspaced(
    '港の 番人が 嵐を モデルは 研究所で 読者に 窓から 庭へ 技師が 書いた 建てた 見つけた 静かに 橋を 冬の 谷で 医者は 市場へ 先生が 島の 森で カメラを ガラスの プログラムで ドアを',
  ),
  spaced(
    '항구의 지킴이가 폭풍을 모델은 연구소에서 독자에게 창문을 정원으로 기술자가 썼다 지었다 찾았다 조용히 다리를 겨울의 골짜기에서 의사는 시장으로 선생님이 섬의 숲에서',
  ),
  spaced(
    'الميناء الحارس العاصفة النموذج المختبر القارئ النافذة الحديقة المهندس كتب بنى وجد بهدوء المكتب الجسر الشتاء الوادي الطبيب السوق المعلم الجزيرة الغابة',
    ['.', '؟', '!'],
  ),
  spaced(
    'הנמל השומר הסערה המודל המעבדה הקורא החלון הגן המהנדס כתב בנה מצא בשקט המשרד הגשר החורף העמק הרופא השוק המורה האי היער',
  ),
  spaced(
    'बंदरगाह पहरेदार तूफान मॉडल प्रयोगशाला पाठक खिड़की बगीचा अभियंता लिखा बनाया मिला चुपचाप दफ्तर पुल सर्दी घाटी डॉक्टर बाजार शिक्षक द्वीप जंगल',
    ['।', '?', '!'],
  ),
]

/** What typography has variants of, within a sentence: between its first words and its last. */
const asides = [
  '“so”',
  '"so"',
  '«so»',
  '- so -',
  '— so —',
  '... so',
  '… so',
  '(so)',
  "it's",
  'it’s',
  ',',
]

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Sentences of one language, each of other words than the rest, and what stands between two of them. */
export type WrittenArticle = { sentences: string[]; between: string }

/** Articles in several scripts, of 3 to 12 sentences that nobody would take for one another. */
export const writtenArticle: fc.Arbitrary<WrittenArticle> = fc
  .constantFrom(...languages)
  .chain(({ words, space, between, ends }) => {
    const draft = fc.record({
      words: fc.uniqueArray(fc.constantFrom(...words), { minLength: 6, maxLength: 12 }),
      aside: fc.option(fc.constantFrom(...asides), { freq: 2 }),
      end: fc.constantFrom(...ends),
    })
    return fc
      .uniqueArray(draft, { minLength: 3, maxLength: 12, comparator: areAlike })
      .map((drafts) => ({ between, sentences: drafts.map((one) => written(one, space)) }))
  })

type Draft = { words: string[]; aside: string | null; end: string }

function areAlike({ words: one }: Draft, { words: other }: Draft): boolean {
  const shared = one.filter((word) => other.includes(word)).length
  return 2 * shared > Math.min(one.length, other.length)
}

function written({ words, aside, end }: Draft, space: string): string {
  const said = aside === null ? words : words.toSpliced(3, 0, aside)
  return capitalised(said.join(space)) + end
}
