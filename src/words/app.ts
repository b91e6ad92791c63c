export const skip = 'Skip to the text'
export const settings = 'Settings'
export const method = 'How this compares'
