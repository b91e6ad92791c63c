export const isLast = '已是列表中的最后一篇。'
export const isFirst = '已是列表中的第一篇。'
