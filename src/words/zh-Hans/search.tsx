import type { ReactNode } from 'react'
import { inFigures } from '../by-locale/in-figures.ts'
import { dateOf } from '../by-locale/local-date.ts'

export const search = '搜索'
export const searchFor = (query: string) => `搜索：${query}`
export const label = '搜索标题、摘要和正文'
export const searching = '搜索中…'
export const results = '结果'
export const more = '更多结果'

export const hints =
  '输入的每个词都会查找，不分先后，也不论出现在标题、摘要、原文还是缓存文本中。只输入词的开头，或词形有变化，也能找到；文集中没有的词，按最相近的词查找。'
export const noWord = '其中没有可供查找的词或数字。'
export const keys = (slash: ReactNode, down: ReactNode, up: ReactNode, escape: ReactNode) => (
  <>
    在任何页面按 {slash} 都可来到这里，按 {down} 和 {up} 浏览结果，按 {escape} 清空输入。
  </>
)

export const articles = (count: number) =>
  count === 0 ? '没有找到文章' : `找到 ${inFigures(count)} 篇文章`
export const found = (
  articles: ReactNode,
  narrowing: string,
  after: string | null,
  hasAll: boolean,
) => (
  <>
    {narrowing && `${narrowing}：`}
    {articles}
    {after && `（${dateOf(after)}之后）`}
    {!hasAll && '，没有一篇包含所有词；以下各篇包含的词最多'}
  </>
)
export const absent = (count: number) => `当前离线，有 ${inFigures(count)} 个条目未能搜索。`
export const correction = (written: string, taken: readonly string[]) =>
  `没有内容包含“${written}”${taken.length > 0 ? `；以下是${taken.map((word) => `“${word}”`).join('或')}的结果` : ''}。`

export const older = (newest: string | null) =>
  newest === null ? '无日期和仅有摘要的文章' : `${dateOf(newest)}及更早`
export const searchOlder = (newest: string | null) =>
  newest === null ? '搜索无日期和仅有摘要的文章' : `搜索 ${dateOf(newest)}及更早的文章`

export const nothingHere = '找到的文章都不在所选的来源或分类中。'
export const showAll = '显示全部结果'
export const nothing = '文集中没有相符的内容，也没有相近的内容。'
export const advice =
  '试试更短的词，或只输入词的开头。名称和术语在文中可能写法不同，或用的是另一种语言。'

export const failed = (why: string) => `搜索失败。${why}`
export const olderFailed = (why: string) => `无法搜索较早的文章。${why}`
