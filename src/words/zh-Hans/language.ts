export const language = 'zh-Hans'

export const direction = 'ltr'

export const locale = 'zh-Hans-CN'
