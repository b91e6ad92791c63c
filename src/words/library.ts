export const loading = 'Loading…'
export const tryAgain = 'Try again'

/** A character that can't be seen, by its name. */
export const hidden = (name: string) => `hidden: ${name}`
export const hides = 'A character that hides'
