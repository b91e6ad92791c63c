/**
 * The names for which numbers stand in a packed file: each for its place here, so that a name is added at the end.
 * In a file without schemas, since a page unpacks its own file before it has any.
 */

export const findingKinds = [
  'number',
  'date',
  'name',
  'unit',
  'negation',
  'comparative',
  'attribution',
] as const

export const natures = ['cut-off', 'furniture', 'repeated', 'figures', 'typographic'] as const

export const strengths = ['strong', 'partial', 'none'] as const
