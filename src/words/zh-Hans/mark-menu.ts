import { inFigures } from '../in-figures.ts'

export const everything = '此列表的全部条目…'
export const olderThanDay = '早于一天前'
export const olderThanWeek = '早于一周前'
export const olderThanFourWeeks = '早于四周前'

export const asks = '全部标为已读？'
export const question = (count: number | null) =>
  `将此列表的${count === null ? '所有' : ` ${inFigures(count)} 个`}条目全部标为已读？`
export const markAll = '全部标为已读'
export const cancel = '取消'
