import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path/posix'
import type { Plugin } from 'vite'
import { type BuiltLanguage, pseudoLanguage } from '../bundle/languages.ts'
import { documentWords } from './document-words.ts'

const marked = '?marked'

/**
 * Builds a reader in a language: a file of `src/words` is exchanged for its namesake in the folder of that language, but
 * for those in `by-locale`, which do by themselves what the language has them do. So no page carries words that it
 * doesn't show, nor code that looks for them. The pseudo-language's are those in English, each marked.
 */
export function inLanguage(language: BuiltLanguage): Plugin {
  return {
    name: 'recto:in-language',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (language === 'en' || !source.startsWith('.') || importer?.endsWith(marked)) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      // Vite's ids have slashes on every system.
      if (!found || !dirname(found.id).endsWith('/src/words')) return null
      const namesake = join(dirname(found.id), language, basename(found.id))
      if (existsSync(namesake)) return namesake
      return language === pseudoLanguage ? found.id + marked : null
    },
    load(id) {
      if (!id.endsWith(marked)) return null
      const place = id.slice(0, -marked.length)
      const source = readFileSync(place, 'utf8')
      const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(
        ([, name]) => name,
      )
      return [
        `import * as words from ${JSON.stringify(place)}`,
        `import { pseudo } from ${JSON.stringify(join(dirname(place), pseudoLanguage, 'pseudo.ts'))}`,
        ...names.map((name) => `export const ${name} = pseudo(words.${name})`),
      ].join('\n')
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => documentIn(language, html),
    },
  }
}

/** index.html in a language: each "%words.NAME%" in it stands for a word of `src/words/document.ts`. */
export function documentIn(language: BuiltLanguage, html: string): string {
  const { about, late, reload, needsScripts } = documentWords[language]
  const words: Record<string, string> = {
    about,
    late,
    reload,
    // Vite puts the base there, as it does elsewhere in it.
    needsScripts: needsScripts((words) => `<a href="%BASE_URL%" class="link">${words}</a>`),
  }
  const direction = language === pseudoLanguage ? ' dir="rtl"' : ''
  const written = '<html lang="en">'
  if (!html.includes(written)) throw new Error(`index.html doesn't begin with ${written}.`)
  return html
    .replace(written, `<html lang="${language}"${direction}>`)
    .replace(/%words\.(\w+)%/g, (place, name: string) => {
      if (!Object.hasOwn(words, name)) throw new Error(`index.html has ${place}, which is no word.`)
      return words[name]!
    })
}
