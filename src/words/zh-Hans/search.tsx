import type { ReactNode } from 'react'
import { inFigures } from '../in-figures.ts'
import { dateOf } from '../local-date.ts'

export const search = '搜索'
export const searchFor = (query: string) => `搜索：${query}`
export const label = '搜索标题、摘要和正文'
export const searching = '搜索中…'
export const results = '结果'
export const more = '更多结果'

export const hints =
  '每个词都算数，不论先后，也不论出现在文章何处：标题、摘要、原文或缓存文本。词的开头和词形变化也能找到；哪里都没有的词，按最相近的词查找。'
export const keys = (slash: ReactNode, down: ReactNode, up: ReactNode, escape: ReactNode) => (
  <>
    在任何页面按 {slash} 来到这里，按 {down} 和 {up} 浏览结果，按 {escape} 清空。
  </>
)

export const articles = (count: number) => (count === 0 ? '没有文章' : `${inFigures(count)} 篇文章`)
export const found = (
  articles: ReactNode,
  narrowing: string,
  after: string | null,
  hasAll: boolean,
) => (
  <>
    {narrowing && `${narrowing}：`}
    {after && `${dateOf(after)}之后，`}
    {articles}
    {!hasAll && '，没有一篇包含所有词；这些包含的最多'}
  </>
)
export const absent = (count: number) => `离线时，有 ${inFigures(count)} 个条目未搜索。`
export const correction = (written: string, taken: readonly string[]) =>
  `没有内容包含“${written}”${taken.length > 0 ? `；以下是${taken.map((word) => `“${word}”`).join('、')}的结果` : ''}。`

export const older = (newest: string | null) =>
  newest === null ? '无日期和仅有摘要的文章' : `${dateOf(newest)}及更早`
export const searchOlder = (newest: string | null) =>
  newest === null ? '搜索无日期和仅有摘要的文章' : `搜索${dateOf(newest)}及更早的文章`

export const nothingHere = '找到的内容都不属于此来源和分类。'
export const showAll = '显示找到的全部内容'
export const nothing = '文集中没有这些内容，也没有与之相近的内容。'
export const advice =
  '试试更短的词，或只输入词的开头。名称和术语在文中可能写法不同，或用的是另一种语言。'

export const failed = (why: string) => `搜索失败。${why}`
export const olderFailed = (why: string) => `较早的文章无法搜索。${why}`
