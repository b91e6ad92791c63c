export const title = 'Keys and commands'
export const close = 'Close'
export const about =
  'Keys go by the letter typed, and can be changed or switched off in the settings.'
