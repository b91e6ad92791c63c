export const loading = '载入中…'
export const tryAgain = '重试'

export const hidden = (name: string) => `隐藏字符：${name}`
export const hides = '看不见的字符'
