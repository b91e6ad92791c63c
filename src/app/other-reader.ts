import { wantedLanguage } from '../words/by-locale/wanted-language.ts'

/**
 * The address of the script that a reader in the wanted language begins with; null if it is this one. The reader
 * that pages begin with is told of the others when it is built; those know of none.
 */
export function otherReader(): string | null {
  const readers = import.meta.env.READERS as Record<string, string> | undefined
  const wanted = wantedLanguage(document.documentElement.dataset.language, navigator.languages)
  const path = wanted && readers?.[wanted]
  return !path ? null : import.meta.env.BASE_URL + path
}
