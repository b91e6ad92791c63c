export const withKeys = (hint: string, keys: readonly string[]) =>
  keys.length === 0 ? hint : `${hint}（${keys.join(' 或 ')}）`
