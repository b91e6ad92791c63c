export const summary = '摘要'
export const original = '原文'
export const cachedCopy = '缓存副本'
export const sourceIs = (address: string) => `来源：${address}`
