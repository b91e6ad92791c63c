import { inFigures } from '../by-locale/in-figures.ts'

export const bar = '要导出的条目'
export const choose = '选择'
export const chosen = (count: number) =>
  count === 0 ? '请选择条目' : `已选 ${inFigures(count)} 条`
export const chooseAll = '选择整个列表'
export const full = (most: number) => `已选 ${inFigures(most)} 条，已达上限`
export const save = { markdown: '另存为 Markdown', json: '另存为 JSON' }
export const fetching = (come: number, count: number) =>
  `已获取 ${inFigures(come)}/${inFigures(count)}`
export const saved = (count: number, absent: number) =>
  `已保存 ${inFigures(count)} 条${absent === 0 ? '' : `；${inFigures(absent)} 条已不在文集中`}`
export const done = '完成'
