import { isCapital } from './names.ts'
import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'

/** What somebody does: before such a verb a noun without an article is a name, or many. */
const doings =
  /^(?:said|says|told|wrote|announced|announces|released|releases|launched|launches|bought|buys|acquired|acquires|sold|sells|hired|hires|fired|fires|sued|sues|unveiled|unveils|introduced|introduces|published|publishes|recalled|recalls|opened|opens|closed|closes|built|builds|founded|trained|trains|refused|refuses|agreed|agrees|paid|pays|invested|invests|raised|raises|plans|planned|wants|wanted|decided|decides|promised|promises|signed|signs|joined|joins|left|leaves|won|wins|beat|beats|owns|owned|developed|develops|designed|invented|discovered|denied|denies|rejected|rejects|accused|accuses|blamed|blames|warned|warns|argued|argues|claims|claimed|admitted|admits|resigned|met|visited|uses|used)$/
const adverb = /^(?:has|had|will|also|recently|quietly|later|then|now|\p{Ll}+ly)$/u
const many =
  /^(?:people|police|staff|management|men|women|children|everyone|everybody|someone|nobody|somebody|today|yesterday|tomorrow|tonight|government|parliament|congress|court|media|industry)$/i

/** Whether a verb is of what somebody does. */
export function isDoing(word: string): boolean {
  return doings.test(word)
}

/**
 * Whether the word that opens a sentence is a name, though its capital says nothing: it is known for
 * one, or stands without an article before what somebody does ("Google released") or before what it
 * owns ("Google's"), and is no plural.
 */
export function isOpeningName(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
): boolean {
  const token = tokens[at]!
  if (!isCapital(token) && !/^\p{Lu}\p{Ll}+'s$/u.test(token.folded)) return false
  if (known.has(stemOf(token.folded))) return true
  const word = token.folded.replace(/'s$/, '')
  if (many.test(word)) return false
  if (word !== token.folded) return true
  if (/(?:[^s]s|ing)$/.test(word)) return false
  let next = at + 1
  while (next - at < 3 && adverb.test(tokens[next]?.folded ?? '')) next++
  return isDoing(tokens[next]?.folded ?? '')
}
