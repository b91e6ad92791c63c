import { type Language, languages } from '../bundle/languages.ts'
import type { Fields } from './kept.ts'

/**
 * How a page looks, and its language, each by one of its choices; the first is what it is unless the reader says
 * otherwise.
 */
export const looks = {
  language: ['system', ...(Object.keys(languages) as Language[])],
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  face: ['text', 'serif', 'sans', 'dyslexic'],
  size: ['middle', 'smallest', 'small', 'large', 'larger', 'largest'],
  measure: ['middle', 'narrow', 'wide'],
  leading: ['middle', 'tight', 'loose'],
  edge: ['ragged', 'justified'],
  density: ['roomy', 'compact'],
} as const satisfies Record<string, readonly string[]> & {
  language: readonly ('system' | Language)[]
}

export type LookName = keyof typeof looks
export type Look = { [Name in LookName]: (typeof looks)[Name][number] }

const names = Object.keys(looks) as LookName[]

/** The look in settings; what another version has kept there and means nothing here is as if it weren't set. */
export function lookIn(fields: Fields): Look {
  return Object.fromEntries(
    names.map((name) => {
      const choices: readonly string[] = looks[name]
      const value = fields[name]?.value
      return [name, choices.find((choice) => choice === value) ?? choices[0]]
    }),
  ) as Look
}

/** Text sizes from the smallest to the largest. */
const sizes: readonly Look['size'][] = ['smallest', 'small', 'middle', 'large', 'larger', 'largest']

/** The size one step larger (1) or smaller (-1); the last stays. */
export function sizeBeside(size: Look['size'], by: 1 | -1): Look['size'] {
  return sizes[sizes.indexOf(size) + by] ?? size
}

/** The theme that follows one, and after the last the first again. */
export function themeAfter(theme: Look['theme']): Look['theme'] {
  return looks.theme[(looks.theme.indexOf(theme) + 1) % looks.theme.length]!
}
