export const summary = 'Summary'
export const original = 'Original'
export const cachedCopy = 'Cached copy'
export const sourceIs = (address: string) => `Source: ${address}`
