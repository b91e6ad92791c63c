import { inFigures } from '../by-locale/in-figures.ts'

export const related = '相关文章'
export const nothing = '文集中还没有相关文章。'
export const similar = '相似文章'
export const asListed = '按原页面所列'
export const mentionedBy = '提及本文'
export const listThisOne = '以下文章将本文列为相似文章'
export const newestListThisOne = '以下文章将本文列为相似文章，仅列出最新的'
export const alsoRelated = '其他相关文章'
export const computed = '根据共有的词语算出'
export const shared = (terms: readonly string[]) => `共有词语：${terms.join('、')}`
export const howMany = (listed: number, more: number) =>
  more > 0 ? `${listed} 篇，共 ${inFigures(listed + more)} 篇` : `${listed} 篇`
export const summaryOnly = '仅有摘要'
