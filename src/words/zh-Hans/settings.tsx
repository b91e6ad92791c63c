import type { ReactNode } from 'react'
import { inFigures } from '../in-figures.ts'

export const pageTitle = '设置 · Recto'
export const title = '设置'
export const about = '所选设置立即生效，并且只保存在此浏览器中。'

export const language = '语言'
export const asBrowser = '跟随浏览器'
export const colours = '主题'
export const themes = {
  system: '跟随系统',
  light: '浅色',
  dark: '深色',
  sepia: '护眼',
  contrast: '高对比度',
}
export const typeface = '字体'
export const faces = {
  text: 'Source Serif',
  serif: '系统衬线体',
  sans: '系统无衬线体',
  dyslexic: 'OpenDyslexic',
}
export const size = '字号'
export const measure = '行宽'
export const measures = { narrow: '窄', middle: '中', wide: '宽' }
export const leading = '行距'
export const leadings = { tight: '紧', middle: '中', loose: '松' }
export const edge = '右边缘'
export const edges = { ragged: '不对齐', justified: '两端对齐' }
export const feed = '信息流'
export const densities = { roomy: '宽松', compact: '紧凑' }

export const scrolledPast = '滚动经过的条目'
export const stayUnread = '保持未读'
export const areRead = '标为已读'
export const readOfStory = '读过同一事件的一篇文章后'
export const marksOne = '只标记这一篇'
export const marksStory = '标记整个事件'

export const preview = '预览'
export const previewTitle = '海水在星期二涌了进来'
export const previewSummary = '摘要在信息流中的样子，两行或四行。'
type Edit = (words: string) => ReactNode
export const previewText = (removed: Edit, added: Edit) => (
  <>
    海港的堤墙撑了{removed('九十')}
    {added('九十一')}
    年。清晨将近六点它决口时，码头上空无一人；到七点，鱼市已积水及膝，渡轮也都接到了返航的通知。
  </>
)
export const previewRest = (removed: Edit) => (
  <>
    “我们{removed('早就')}
    料到了，”港务长说。他在 2019 年、2021 年和去年春天都曾要求维修。
  </>
)

export const keys = '按键'
export const singleKeys = '单键快捷键'
export const resetAll = '重置全部按键'
export const keyFor = (command: string) => `按键：${command}`
export const isUsed = (key: string, command: string) => `“${key}”已用于：${command}。`
export const pressKey = '请按键…'
export const change = '更改'
export const noKey = '无按键'
export const reset = '重置'

export const whatIsKept = '留存的内容'
export const counts = (read: number, saved: number) =>
  `已读 ${inFigures(read)} 篇，已收藏 ${inFigures(saved)} 篇。`
export const aboutKept =
  '这些内容只存放在此浏览器中。可导出文件，带到另一个浏览器或妥善保管；导入文件只会增加内容，不会丢失已有内容。'
export const heldCopies = (count: number | null, most: number) =>
  `为显示改动，这里还留存了读过的${
    count === null ? '最近若干' : ` ${inFigures(count)} `
  }篇文章的缓存文本，最多 ${most} 篇。导出的文件不含这些文本，因为它们属于网站且可能很长；其他浏览器会在那里阅读时自行留存。`
export const exportAll = '导出全部留存内容'
export const importFile = '导入文件'
export const unreadable = '无法读取该文件。'
export const unfit = {
  'not-json': '该文件已损坏，或不是阅读器的留存文件。',
  'other-file': '该文件不是阅读器的留存文件。',
}
export const imported = (count: number | null) =>
  count === null
    ? '未导入任何内容：文件中没有可读取的内容。'
    : `已导入 ${inFigures(count)} 篇文章的留存内容。两边都有的，保留较新的。`
export const isNewer =
  '该文件来自较新版本的阅读器，可能还有更多内容。请更新此阅读器，然后再次导入。'

export const deleteKept = '删除全部留存内容…'
export const mayDelete = '删除全部留存内容？'
export const whatIsDeleted =
  '要删除已读、已收藏和在读记录、这些设置、读过的文本以及供离线阅读的内容吗？此操作无法撤销。'
export const deleteAll = '全部删除'
export const cancel = '取消'
export const deleted = '全部留存内容已删除。'
export const notDeleted = '此浏览器未允许删除全部内容。可在浏览器自身的设置中删除网站保存的数据。'
