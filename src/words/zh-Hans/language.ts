export const language = 'zh-Hans'

export const locale = 'zh-Hans-CN'
