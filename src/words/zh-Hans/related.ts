import { inFigures } from '../in-figures.ts'

export const related = '相关文章'
export const nothing = '文集中还没有相关文章。'
export const similar = '相似文章'
export const asListed = '由其页面列出'
export const mentionedBy = '被提及'
export const listThisOne = '将本文列为相似文章的文章'
export const newestListThisOne = '将本文列为相似文章的文章，仅最新'
export const alsoRelated = '其他相关'
export const computed = '根据共有词语计算'
export const shared = (terms: readonly string[]) => `共有词语：${terms.join('、')}`
export const howMany = (listed: number, more: number) =>
  more > 0 ? `${listed} 篇，共 ${inFigures(listed + more)} 篇` : `${listed}`
export const summaryOnly = '仅有摘要'
