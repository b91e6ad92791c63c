import { type BuiltLanguage, pseudoLanguage } from '../bundle/languages.ts'
import { pseudo } from '../words/ar-XB/pseudo.ts'
import * as english from '../words/document.ts'
import * as chinese from '../words/zh-Hans/document.ts'

type DocumentWords = Pick<typeof english, 'needsScripts'> &
  Record<Exclude<keyof typeof english, 'needsScripts'>, string>

/** What the files of a site say that are written neither by a script nor ahead, by the site's language. */
export const documentWords: Record<BuiltLanguage, DocumentWords> = {
  en: english,
  'zh-Hans': chinese,
  [pseudoLanguage]: pseudo({ ...english }),
}
