import type { ReactNode } from 'react'

export const filter = '筛选'
export const everything = '全部'
export const categories = '分类'
export const sources = '来源'

export const chosenOf = (kind: string, chosen: ReactNode) => (
  <>
    {kind}：{chosen}
  </>
)

export const listed = (names: readonly string[]) => names.join('、')

export const unreadOf = ' 条未读，共 '

export const all = (count: number) => `显示全部 ${count} 项`
export const fewer = '收起'
