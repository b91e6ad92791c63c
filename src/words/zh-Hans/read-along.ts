export const isLast = '这是列表中的最后一篇。'
export const isFirst = '这是列表中的第一篇。'
