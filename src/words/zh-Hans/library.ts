export const loading = '正在载入…'
export const tryAgain = '重试'

export const hidden = (name: string) => `隐藏字符：${name}`
export const hides = '看不见的字符'
