/** What a button does, and the keys that do so, if any. */
export const withKeys = (hint: string, keys: readonly string[]) =>
  keys.length === 0 ? hint : `${hint}: ${keys.join(' or ')}`
