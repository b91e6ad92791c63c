import type { ReactNode } from 'react'
import type { FindingKind } from '../../bundle/comparison.ts'
import type { Claim } from '../../bundle/evidence.ts'
import { inFigures } from '../by-locale/in-figures.ts'
import { inHours } from './in-hours.ts'

export const list = (parts: readonly string[]) => parts.join('，')

export const along = '列表导航'
export const previousArticle = '上一篇'
export const nextArticle = '下一篇'
export const back = '返回列表'
export const saveAsMarkdown = '另存为 Markdown'
export const saveAsJson = '另存为 JSON'
export const relatedArticles = '相关文章'
export const gone = '这篇文章的种子文件已不存在，或内容有误。这里显示的是它最后的版本。'

export const toRead = (minutes: number) => `阅读约需 ${inHours(minutes)}`
export const related = (count: number) => `${count} 篇相关文章`
export const goOn = '从上次读到的地方继续'
export const left = (minutes: number) => `剩余 ${inHours(minutes)}`
export const linksOut = '外部链接'

export const cachedUnknown = '缓存时间不详'
export const cachedUnread = (text: string) => `缓存时间写作“${text}”，不是有效日期`
export const cachedOn = (date: string, time: string) => `缓存于 ${date} ${time}`
export const beforeAge = '，'

export const findingNames: Record<FindingKind, string> = {
  number: '数字',
  date: '日期',
  name: '名称',
  unit: '单位',
  negation: '否定词',
  comparative: '反义词',
  attribution: '说话人',
}
export const figuresBetween = (count: number) =>
  `缓存副本中有 ${inFigures(count)} 处数字或名称与原文不同`
export const figuresOfSummary = (count: number) =>
  `摘要中有 ${inFigures(count)} 处数字或名称不见于缓存文本`
export const toCheck = (count: number) => `${inFigures(count)} 处待核对`
export const toCheckBetween = (count: number) => `原文与副本之间有 ${toCheck(count)}`
export const toCheckInSummary = (count: number) => `摘要中有 ${toCheck(count)}`
export const ofKinds = (kinds: readonly (readonly [name: string, count: number])[]) =>
  `：${kinds.map(([name, count]) => (count === 1 ? name : `${name} ×${inFigures(count)}`)).join('、')}`

const wordCount = (count: number) => `${inFigures(count)} 词`
export const under1 = '不到 1%'
export const over99 = '99% 以上'

export const noneFound = '在缓存副本中没有找到原文的任何句子，无论是原样还是改写。'
const wordsOrSigns = (words: number) => (words === 0 ? '若干符号' : ` ${inFigures(words)} 个词`)
export const passages = (
  words: number,
  share: string | null,
  lesser: { furniture: boolean; repeated: boolean; areAll: boolean },
) => {
  const kinds = [lesser.furniture && '页面附属内容', lesser.repeated && '重复内容']
  const note = kinds.filter(Boolean).join('或')
  const of = note && `，${lesser.areAll ? '全部' : '其中部分'}是${note}`
  const many = words === 0 ? '若干只含符号的片段' : `若干片段，共${wordsOrSigns(words)}`
  return `${many}${share === null ? '' : `（占原文 ${share}）`}${of}`
}
export const copyEndsEarly = (words: number, passages: string | null) =>
  `缓存副本提前结束，缺少原文末尾的${wordsOrSigns(words)}${passages === null ? '' : `；此外还缺少${passages}`}。`
export const originalEndsEarly = (words: number, passages: string | null) =>
  `原文提前结束，缓存副本末尾多出${wordsOrSigns(words)}${passages === null ? '' : `；但副本缺少${passages}`}。`
export const lacksWithin = (passages: string) => `缓存副本延续到原文结尾，但缺少${passages}。`
export const lacksAtEnd = (passages: string) => `缓存副本的结尾与原文不同，缺少${passages}。`
export const whole = '缓存副本完整，包含原文的所有部分。'
export const signsChanged = '缓存副本包含原文的所有部分，只有符号有改动。'
export const wordsChanged = (reworded: number, share: string, putIn: number) => {
  const changes = [
    reworded > 0 && `改写了 ${inFigures(reworded)} 个词（占原文 ${share}）`,
    putIn > 0 && `加入了 ${inFigures(putIn)} 个词`,
  ]
  return `缓存副本包含原文的所有部分，但${changes.filter(Boolean).join('，')}。`
}

export const kept = '保留'
export const reworded = '改写'
export const onlyOriginal = '仅见于原文'
export const onlyCopy = '仅见于副本'
export const addedWithin = '句中新增'
export const ofThese = '其中：'
export const figuresDiffer = '数字或名称有出入的片段'
export const cutOff = '截断'
export const moved = '移位'
export const furniture = '页面附属内容'
export const repeated = '重复'
export const typographyOnly = '仅排版不同'
const bases = { original: '原文', copy: '副本', both: '两者' }
export const withShare = (words: number, share: string | null, base: keyof typeof bases) =>
  share === null ? wordCount(words) : `${wordCount(words)}，占${bases[base]} ${share}`

export const summary = '摘要'
export const tooManySentences = '摘要句子过多，不再逐句查找依据。'
export const noCachedText = '没有缓存文本，无法为摘要查找依据。'
export const evidence = '依据'
export const aboutEvidence =
  '摘要在缓存文本中的依据。指向或点选摘要中的一句，即可在此查看对应的片段。'
export const sentence = (number: number) => `第 ${number} 句`
export const strengthNames: Record<Claim['strength'], string> = {
  strong: '找到相应措辞',
  partial: '找到部分措辞',
  none: '未找到相应措辞',
}
export const strengthOf = (sentence: ReactNode, strength: Claim['strength']) => (
  <>
    {sentence}：{strengthNames[strength]}
  </>
)
export const checkThis = '待核对'
export const nearest = '最接近：'
export const passageBehind = (passage: number, sentence: number) =>
  `第 ${sentence} 句的第 ${passage} 处依据`
export const evidenceFor = (sentence: number) => `摘要第 ${sentence} 句的依据`
export const fewWords = '这一句的词语很少一起出现在文中：这里只比对措辞。'
export const inCopy = '见缓存副本'
export const inPage = (title: string) => `见《${title}》`
export const notIn = (kind: FindingKind, source: string | null) =>
  source === null
    ? `缓存文本中没有的${findingNames[kind]}：`
    : `“${source}”中没有的${findingNames[kind]}：`
export const toBeChecked = (kind: FindingKind) => `请核对（${findingNames[kind]}）：`

export const bothTexts = '原文与缓存副本'
export const original = '原文'
export const cachedCopy = '缓存副本'
export const byParagraphs = '文本过长，无法逐句比较，已改为按段落或段落的一部分比较。'
export const view = '视图'
export const facing = '并排'
export const single = '单栏'
export const cachedInShort = (beside: (words: string) => ReactNode) => <>{beside('缓存')}副本</>
export const changesOnly = '仅看改动'
export const placeInTexts = '阅读位置'
export const through = (percent: number) => `已到 ${percent}%`

export const showRows = (count: number) => `展开 ${inFigures(count)} 行相同内容`
export const foldRows = (count: number) => `收起 ${inFigures(count)} 行相同内容`
export const showParagraphs = (count: number) => `展开 ${inFigures(count)} 段相同内容`
export const foldParagraphs = (count: number) => `收起 ${inFigures(count)} 段相同内容`

export const allDifferences = '差异列表'
export const noDifferences = '没有差异'
export const previousDifference = '上一处差异'
export const nextDifference = '下一处差异'
export const previous = '上一处'
export const next = '下一处'
export const noneAfter = '后面没有差异了'
export const noneBefore = '前面没有差异了'
export const typographyAlone = (places: number) => `仅排版不同，共 ${inFigures(places)} 处`
export const differences = (count: number) => `${inFigures(count)} 处差异`
const placeOf = (place: number, count: number) =>
  `第 ${inFigures(place)} 处，共 ${inFigures(count)} 处`
export const isLast = (place: number, count: number) => `${placeOf(place, count)}：已是最后一处`
export const isFirst = (place: number, count: number) => `${placeOf(place, count)}：已是第一处`
export const isAt = (place: number, count: number, name: string) =>
  `${placeOf(place, count)}：${name}`

export const rowNames = {
  same: '相同',
  typographic: '仅排版不同',
  cutOff: '句中截断',
  reworded: '改写',
  moved: '移位',
  movedAndReworded: '移位并改写',
  onlyOriginal: '仅见于原文',
  onlyCached: '仅见于缓存副本',
}
export const copyHasEnded = '截断：副本已结束'
export const originalHasEnded = '截断：原文已结束'
export const pageFurniture = '页面附属内容，并非正文'
export const saidElsewhere = '重复：别处也有'
export const withNature = (name: string, nature: string) => `${name}。${nature}`
export const weakMatch = (name: string) => `${name}（匹配较弱）`
export const another = (kind: FindingKind) => `${findingNames[kind]}不同`
export const check = (kind: FindingKind) => `请核对（${findingNames[kind]}）`
export const named = (name: string) => `${name}：`

const inOriginal = (words: ReactNode | null) => (words === null ? '原文中没有' : <>原文为{words}</>)
const inTheCopy = (words: ReactNode | null) => (words === null ? '副本中没有' : <>副本为{words}</>)
export const anotherOf = (kind: FindingKind, here: ReactNode | null, there: ReactNode | null) => (
  <>
    {findingNames[kind]}不同：{inOriginal(here)}，{inTheCopy(there)}
  </>
)
export const checkOf = (kind: FindingKind, here: ReactNode | null, there: ReactNode | null) => (
  <>
    请核对（{findingNames[kind]}）：{inOriginal(here)}，{inTheCopy(there)}
  </>
)

export const movedTo = '在副本中移到了别处'
export const movedFrom = '从原文别处移来'
export const againInOriginal = '在原文别处再次出现'
export const againInCopy = '在副本别处再次出现'
export const elsewhereInSentence = '在本句中换了位置'
export const rough = '不同的词太多，无法逐一配对。'
export const isApart = '已拆开'
export const isWeak = '匹配较弱：两者可能并不对应'
export const putTogether = '重新配对'
export const takeApart = '拆开'

export const cachedText = '缓存文本'
export const linkedPages = (count: number) =>
  count === 1 ? '原文链接的页面' : `原文链接的 ${inFigures(count)} 个页面`
const ofPages = (count: number) => (count === 1 ? '页面' : ` ${inFigures(count)} 个页面`)
export const insteadOfLink = (pages: number) =>
  `原文只是一个链接，无从比较：以下是它指向的${ofPages(pages)}的缓存文本。`
export const insteadOfText = (pages: number) =>
  `种子文件中没有原文，无从比较：以下是它链接的${ofPages(pages)}的缓存文本。`
export const sourceIs = (link: ReactNode) => <>来源：{link}</>
