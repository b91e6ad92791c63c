export const summaryOnly = '仅有摘要'
export const changed = '上次阅读后有改动'
