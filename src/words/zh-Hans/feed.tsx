import type { ReactNode } from 'react'
import { inFigures } from '../by-locale/in-figures.ts'

export const feed = '信息流'
export const feedOf = (names: string) => `信息流：${names}`
export const everything = '全部'

export const entries = '条目'
export const inAll = (count: number, folded: number) =>
  `${inFigures(count)} 个条目${folded > 0 ? `，其中 ${inFigures(folded)} 个并入同一事件` : ''}`
export const markAsRead = '标为已读'
export const markAbove = '将上方条目全部标为已读'
export const takeOut = '导出…'
export const noDate = '无日期'
export const stubs = '仅有摘要'

export const listedBy = (count: number) => `被 ${count} 篇文章列为相似`
export const cached = (time: ReactNode, minutes: number) => (
  <>
    {time && <>缓存于 {time} · </>}
    阅读约 {minutes} 分钟
  </>
)
export const kept = (percent: number) => `保留 ${percent}%`
export const changedFigures = (count: number) => `${count} 处数字或名称有改动或缺失`
export const similar = (count: number) => `${count} 篇相似文章`

export const nothingFits = '文集中没有符合筛选条件的条目。'
export const nothingUnread = '这里没有未读条目。'
export const wholeFeed = '显示全部条目'
export const missing = (why: string) => `无法载入这些条目。${why}`
export const needScripts = (count: number) => `其余 ${count} 个条目需启用 JavaScript 才能显示。`
