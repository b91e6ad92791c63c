import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { Language } from '../bundle/languages.ts'

/** Set in the environment to the language that a reader is built in, or is developed in. */
export const languageVariable = 'RECTO_LANGUAGE'

/**
 * Builds a reader in a language: a file of `src/words` is exchanged for its namesake in the folder of that language,
 * if there is one. So that no page carries words that it doesn't show, nor code that looks for them.
 */
export function inLanguage(language: Language): Plugin {
  const words = join('src', 'words')
  return {
    name: 'recto:in-language',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (language === 'en' || !source.startsWith('.')) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      if (!found || !dirname(found.id).endsWith(words)) return null
      const namesake = join(dirname(found.id), language, basename(found.id))
      return existsSync(namesake) && importer !== namesake ? namesake : null
    },
  }
}
