/**
 * The languages that readers can have their interface in, by their tags, each called as its own speakers call it.
 * The first is the one that pages are written in ahead.
 */
export const languages = { en: 'English', 'zh-Hans': '简体中文' } as const

export type Language = keyof typeof languages
