/** The languages that readers can have their interface in, by their tags, each called as its own speakers call it. */
export const languages = { en: 'English', 'zh-Hans': '简体中文' } as const

export type Language = keyof typeof languages

/** A language that nobody speaks: English with a mark around every word of the interface, from right to left. */
export const pseudoLanguage = 'ar-XB'

/** What a reader can be built in. */
export type BuiltLanguage = Language | typeof pseudoLanguage
