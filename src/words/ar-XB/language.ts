/** Nobody speaks it; figures and dates are as in English. */
export const language = 'ar-XB'

export const direction = 'rtl'

export const locale = 'en-GB'
