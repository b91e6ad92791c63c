import { type BuiltLanguage, languages, pseudoLanguage } from '../bundle/languages.ts'

/** Set in the environment to the language that pages are written in, or that a reader is developed in. */
export const languageVariable = 'RECTO_LANGUAGE'

/** The language that a variable names, English if it names none. Fails on one that there isn't. */
export function languageOf(variable: string | undefined): BuiltLanguage {
  if (variable === undefined) return 'en'
  if (Object.hasOwn(languages, variable) || variable === pseudoLanguage)
    return variable as BuiltLanguage
  const known = Object.keys(languages).join(', ')
  throw new Error(`${languageVariable} is "${variable}", which is none of: ${known}.`)
}
