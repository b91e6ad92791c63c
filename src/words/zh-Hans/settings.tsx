import type { ReactNode } from 'react'
import { inFigures } from '../by-locale/in-figures.ts'

export const pageTitle = '设置 · Recto'
export const title = '设置'
export const about = '设置更改后立即生效，只保存在此浏览器中。'

export const language = '语言'
export const languageLater = (name: string) => `重新载入页面后，界面将使用${name}。`
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
export const measures = { narrow: '较窄', middle: '适中', wide: '较宽' }
export const leading = '行距'
export const leadings = { tight: '紧凑', middle: '适中', loose: '宽松' }
export const edge = '对齐方式'
export const edges = { ragged: '左对齐', justified: '两端对齐' }
export const feed = '信息流'
export const densities = { roomy: '宽松', compact: '紧凑' }

export const scrolledPast = '滚动经过的条目'
export const stayUnread = '保持未读'
export const areRead = '标为已读'
export const readOfStory = '读过同一事件的一篇文章后'
export const marksOne = '只将这一篇标为已读'
export const marksStory = '将该事件的文章全部标为已读'

export const preview = '预览'
export const previewTitle = '海水在星期二涌了进来'
export const previewSummary = '摘要在信息流中就是这个样子，显示两行或四行。'
type Edit = (words: string) => ReactNode
export const previewText = (removed: Edit, added: Edit) => (
  <>
    港口的海堤撑了{removed('九十')}
    {added('九十一')}
    年。清晨将近六点决堤时，码头上空无一人；到七点，鱼市的积水已经没膝，渡轮也都接到了返航的通知。
  </>
)
export const previewRest = (removed: Edit) => (
  <>
    “我们{removed('早就')}
    料到了，”港务长说。2019 年、2021 年和去年春天，他都要求过维修。
  </>
)

export const keys = '快捷键'
export const singleKeys = '单键快捷键'
export const resetAll = '重置全部快捷键'
export const keyFor = (command: string) => `快捷键：${command}`
export const isUsed = (key: string, command: string) => `“${key}”已用于：${command}。`
export const pressKey = '请按下新的键…'
export const change = '更改'
export const noKey = '不设快捷键'
export const reset = '重置'

export const whatIsKept = '本地数据'
export const counts = (read: number, saved: number) =>
  `已读 ${inFigures(read)} 篇，已收藏 ${inFigures(saved)} 篇。`
export const aboutKept =
  '这些数据只保存在此浏览器中。可导出为文件，带到另一个浏览器，或留作备份；导入文件只会补充现有数据，不会造成丢失。'
export const lasts = '浏览器已承诺保留这些数据，即使设备空间不足。'
export const mayBeCleared =
  '浏览器未承诺保留这些数据，设备空间不足时可能会清除。收藏文章时会请求浏览器保留。'
export const heldCopies = (count: number | null, most: number) =>
  `为显示改动，这里还保存了${
    count === null ? '最近读过的文章' : `读过的 ${inFigures(count)} 篇文章`
  }的缓存文本，最多 ${most} 篇。导出的文件不含这些文本，因为它们属于网站，而且可能很长；换到其他浏览器，要在那里读过文章才会保存。`
export const exportAll = '导出全部数据'
export const importFile = '导入文件'
export const unreadable = '无法读取该文件。'
export const unfit = {
  'not-json': '该文件已损坏，或不是阅读器导出的数据文件。',
  'other-file': '该文件不是阅读器导出的数据文件。',
}
export const imported = (count: number | null) =>
  count === null
    ? '未导入任何数据：文件中没有可读取的内容。'
    : `已导入 ${inFigures(count)} 篇文章的数据。两边都有的，以较新的为准。`
export const isNewer =
  '该文件来自较新版本的阅读器，可能还有更多数据。请更新此阅读器，然后再次导入。'

export const deleteKept = '删除全部数据…'
export const mayDelete = '要删除全部数据吗？'
export const whatIsDeleted =
  '要删除已读、已收藏和在读的记录、这些设置、保存的缓存文本，以及供离线阅读的内容吗？此操作无法撤销。'
export const deleteAll = '全部删除'
export const cancel = '取消'
export const deleted = '已删除全部数据。'
export const notDeleted = '此浏览器没有允许删除全部数据。可在浏览器自身的设置中删除网站保存的数据。'
