import { isFunctionWord } from './function-words.ts'
import type { Token } from './tokens.ts'

const words = (text: string) => new Set(text.split(' '))
const articles = words(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner am im ' +
    'ans aufs beim ins vom zum zur dieser diese dieses diesen diesem jeder jede jedes jeden jedem ' +
    'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen ' +
    'unser unsere unseren unserem unserer',
)
/** German words that bind a sentence rather than say what it is about, beside the articles. */
const others = words(
  'aber alle allem allen aller alles als also an anders auch auf aus außerdem bei beide beiden ' +
    'bereits bis bisher da dabei dadurch dafür dagegen daher damals damit danach dann daran darauf ' +
    'darin darüber darum darunter dass davon davor dazu denn dennoch deren derzeit deshalb dessen ' +
    'doch dort durch einige einigen einst entlang er erst es etwa etwas für gegen gegenüber gestern ' +
    'hat hatte hatten habe haben heute hier hinter ich ihm ihn ihnen immer in indem innerhalb ist ' +
    'jedoch jetzt kann kaum können konnte konnten künftig laut manche man mehr mehrere mit morgen muss ' +
    'müssen nach nachdem neben nicht nichts noch nun nur ob obwohl oder ohne rund schon sehr seit ' +
    'seitdem sich sie sind so sobald sogar soll sollen sollte sondern sonst sowie statt trotz trotzdem ' +
    'über um und uns unter viel viele vielen vielleicht von vor wann war waren warum was weder wegen ' +
    'weil weitere weiteren welche welchen welcher wenige wenn wer werde werden wie wieder will wir ' +
    'wird wo wobei wohl wollen worden wurde wurden während würde würden ziemlich zu zuerst zuletzt ' +
    'zudem zunächst zwar zwei drei zwischen',
)
/** Of these English has the like. */
const shared = words('am an also die den in hat so war was will man')
const germanOnly = new Set([...articles, ...others].filter((word) => !shared.has(word)))
const title =
  /^(?:Herr|Herrn|Frau|Dr|Prof|Professor|Professorin|Doktor|Präsident|Präsidentin|Kanzler|Kanzlerin|Minister|Ministerin|König|Königin|Papst|Bischof|Graf|Sir|Lady|\p{Lu}\p{Ll}+(?:minister|kanzler|präsident|meister|chef|sprecher|direktor|trainer)(?:in)?)$/u
/** How an adjective ends, whose capital at a sentence's beginning makes no name of the noun behind. */
const inflected = /(?:e|en|er|es|em|isch|lich|ig|los|bar)$/
const german = new WeakMap<readonly Token[], boolean>()

/** A share of German words from which on a text is German. */
const leastShare = 1 / 10

/** Whether a word, in small letters, binds a German sentence rather than says what it is about. */
export function isGermanWord(word: string): boolean {
  return articles.has(word) || others.has(word)
}

/**
 * Whether a text is of a language that sets capitals on every noun, which is German: told by the
 * little words, of which there must be more than of the English ones, and by the capitals within.
 */
export function capitalisesNouns(tokens: readonly Token[]): boolean {
  let known = german.get(tokens)
  if (known === undefined) german.set(tokens, (known = looksGerman(tokens)))
  return known
}

function looksGerman(tokens: readonly Token[]): boolean {
  let [all, own] = [0, 0]
  for (const { kind, folded } of tokens) {
    if (kind !== 'word') continue
    all++
    if (germanOnly.has(folded.toLowerCase())) own++
  }
  const least = all * leastShare
  if (own === 0 || own < least) return false
  const written = tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded)
  const words = written.map((word) => word.toLowerCase())
  const english = words.filter(
    (word) => isFunctionWord(word) && !shared.has(word) && !germanOnly.has(word),
  ).length
  return own > english && written.filter((word) => /^\p{Lu}/u.test(word)).length >= least
}

/** Whether a token has a noun's or a name's capital and is no little word that opens a sentence. */
function isNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^\p{Lu}\p{L}*(?:-\p{L}+)*$/u.test(token.folded) &&
    !isGermanWord(token.folded.toLowerCase())
  )
}

/**
 * Whether a capitalised token of a text that capitalises nouns is a name for more than its capital:
 * it stands behind a title, or is the last of several such words in a row ("Angela Merkel"), with no
 * adjective that opens a sentence among them.
 */
export function isNameAmongNouns(
  tokens: readonly Token[],
  at: number,
  opens: (at: number) => boolean,
): boolean {
  if (!isNoun(tokens[at])) return false
  const dotted = tokens[at - 1]?.folded === '.' && title.test(tokens[at - 2]?.folded ?? '')
  if (dotted) return true
  if (!isNoun(tokens[at - 1])) return false
  if (title.test(tokens[at - 1]!.folded)) return true
  const isAdjective = opens(at - 1) && inflected.test(tokens[at - 1]!.folded)
  return !isAdjective && !isNoun(tokens[at + 1])
}

/** Whether an article stands before a token, as before a noun and seldom before a name. */
export function hasArticle(tokens: readonly Token[], at: number): boolean {
  return articles.has(tokens[at - 1]?.folded.toLowerCase() ?? '')
}
