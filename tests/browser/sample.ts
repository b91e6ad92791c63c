/** What the tests know of the repository's own seed and of the two articles that it lists. */
export const sample = {
  handle: '@GoSailGlobal',
  title: /^Nathan Lambert visited all of China's top AI labs/,
  source: 'X AI KOLs Timeline',
  category: 'News',
  day: 'Friday 8 May 2026',
  similar: [
    /^Notes from inside China's AI labs/,
    /^China’s AI race is starting to look less like a model race/,
  ],
} as const
