/** The language that this reader is written in, as pages and `Intl` name it. */
export const language = 'en'

/** Which way it is read. */
export const direction: 'ltr' | 'rtl' = 'ltr'

/** How it is written: dates and figures by a place's custom. */
export const locale = 'en-GB'
