import { inFigures } from '../by-locale/in-figures.ts'

export const everything = '此列表的全部条目…'
export const olderThanDay = '一天以前的条目'
export const olderThanWeek = '一周以前的条目'
export const olderThanFourWeeks = '四周以前的条目'

export const asks = '要全部标为已读吗？'
export const question = (count: number | null) =>
  `要将此列表的${count === null ? '' : ` ${inFigures(count)} 个`}条目全部标为已读吗？`
export const markAll = '全部标为已读'
export const cancel = '取消'
