import { type Language, languages } from '../../bundle/languages.ts'

/** Tags of Chinese that is written in traditional characters, unless they say otherwise. */
const traditional = /-(?:hant|tw|hk|mo)\b|^(?:zh-)?yue\b/i

/**
 * The language to have the interface in: the chosen one, or else the first that the reader is said to prefer and
 * there is, by their tags (RFC 5646): "zh-CN" and "zh-SG" are read as simplified Chinese, "zh-Hant" and "zh-TW" aren't,
 * nor is a "zh" that follows one of those. Null if there is none of them: then it is that of the pages.
 */
export function wantedLanguage(
  chosen: string | undefined,
  preferred: readonly string[],
): Language | null {
  if (chosen !== undefined && Object.hasOwn(languages, chosen)) return chosen as Language
  for (const [at, tag] of preferred.entries()) {
    if (/^en\b/i.test(tag)) return 'en'
    const isTraditional =
      traditional.test(tag) ||
      (tag === 'zh' && preferred.slice(0, at).some((other) => traditional.test(other)))
    if (/^zh\b/i.test(tag) && (/-hans\b/i.test(tag) || !isTraditional)) return 'zh-Hans'
  }
  return null
}
