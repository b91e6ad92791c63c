import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** Words that deny what they stand with, and little but that: English, German, French, Spanish. */
const latin = wordsOf(
  'not no never none nothing nobody nowhere neither nor cannot without unable hardly seldom rarely ' +
    'nicht kein keine keinem keinen keiner keines nie niemals niemand nichts ohne weder ne sans',
)
const shortened = /^(?:.+n't|n'[aeéèêhiouy]\p{L}*)$/iu
const russian = /^(?:не|нет|нельзя|без)$/i
const arabic = /^[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|بدون)$/
const hebrew = /^[וש]?(?:לא|אין|אינו|אינה|אינם|בלי)$/
const chinese =
  /^(?:[不没沒未]|[从毫]未|从不|尚未|[他她它我你您们們谁誰也都并並还還却卻仍就才]{1,2}[不没沒未]$|毫?[无無]|[无無]法|[并並]非$)/
/** Chinese words that begin as a denial and are none. */
const noDenial =
  /^(?:不断|不斷|不仅|不僅|不但|不过|不過|不同(?!意)|不少|不久|不管|不论|不論|不如|不然|不错|不錯|不幸|不满|不滿|不安|不等|未来|未來|没收|沒收|无论|無論|无线|無線|無料|无数|無數)/
const japanese = /^(?:ない|なく|なかった|ません|せん|ず|ぬ)$/
const korean = /^(?:안|못)$|않|없|아니/

/** Words that deny only where no other word of the clause does: "no vino nadie" denies once. */
const concordant = wordsOf('nunca nadie nada ningún ninguna ninguno jamais personne aucun aucune')
const frenchNe = /^(?:ne|n'.+)$/i
/** How far behind a concordant word that opens its clause the French "ne" stands, and "que" behind that. */
const soon = 3
const only = /^(?:only|just|merely|simply|solely|least|nur|solo|sólo|solamente|seulement|только)$/i
/** How far before a concordant word its clause's own denial stands. */
const clause = 6

/** Verbs and the like that deny without a "not": they may stand for one on the other side. */
const implicit =
  /^(?:stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|quit|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|avoid(?:s|ed)?|prevent(?:s|ed)?|miss(?:es|ed|ing)?|absent|absence|few|little|scarcely|barely|reject(?:s|ed)?|forbid(?:s|den)?|prohibit(?:s|ed)?|ban(?:s|ned)?|停止|拒绝|失败|拒否|declin(?:e|es|ed|ing)|lehnten?|ablehnten?|(?:ver)?weigerten?|negó|negaron|rechaz(?:ó|aron)|niega)$/iu
const denyingPrefix = /^(?:un|in|im|ir|il|dis|non)(\p{L}{3,})$/iu

const foreign = [russian, arabic, hebrew, chinese, japanese, korean]

/** Whether a word with signs other than English letters denies. */
function isMarkedDenial(word: string): boolean {
  if (/^[a-z]+$/i.test(word)) return false
  return shortened.test(word) || foreign.some((words) => words.test(word))
}

/** Whether a word denies what it stands with. */
function deniesAt(tokens: readonly Token[], at: number): boolean {
  const { folded, kind } = tokens[at]!
  if (kind !== 'word') return false
  const word = folded.toLowerCase()
  if (concordant.has(word)) {
    for (let near = at - 1; near >= Math.max(0, at - clause); near--)
      if (tokens[near]!.kind === 'mark' && /^[.,;:!?]$/.test(tokens[near]!.folded)) return true
      else if (deniesAt(tokens, near)) return false
    return !tokens.slice(at + 1, at + 1 + soon).some((next) => frenchNe.test(next.folded))
  }
  const next = tokens[at + 1]
  // The dictionary parts "なかった"; "なか" alone is "within".
  if (folded === 'なか') return next?.folded === 'っ'
  if (!latin.has(word) && !isMarkedDenial(folded)) return false
  if (frenchNe.test(word) && isNoMoreThan(tokens, at)) return false
  // "Not only" denies nothing, and "No. 5" counts.
  if (next && only.test(next.folded) && /^(?:not|nicht|no|не|ne|.+n't)$/i.test(folded)) return false
  if (/^no$/i.test(folded) && next?.folded === '.' && tokens[at + 2]?.kind === 'number')
    return false
  return folded !== 'NE' && !noDenial.test(folded)
}

/** "Il n'a que deux livres": he has but two. */
function isNoMoreThan(tokens: readonly Token[], ne: number): boolean {
  const next = tokens.slice(ne + 1, ne + 1 + soon).map(({ folded }) => folded.toLowerCase())
  // "Rien ne prouve que…", "il ne croit guère que…": there it denies, and a clause follows.
  const before = tokens.slice(Math.max(0, ne - 3), ne).map(({ folded }) => folded.toLowerCase())
  if (before.some((word) => /^(?:rien|personne|aucune?|nulle?)$/.test(word))) return false
  const que = next.findIndex((word) => /^qu(?:e|'.+)$/.test(word))
  return (
    que >= 0 &&
    !next
      .slice(0, que)
      .some((word) =>
        /^(?:pas|plus|jamais|rien|point|guère|nullement|personne|aucune?)$/.test(word),
      )
  )
}

/** The words of a text that deny: "not", "nobody", "nicht", "не", "没有". "Not only" is none. */
export function negationsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter((_, at) => deniesAt(tokens, at))
}

/** What says in one word what a denial says in two, and that denial: "undoubtedly" and "no doubt". */
const affirming = [
  [/^(?:undoubtedly|doubtless|certainly|surely|definitely|clearly)$/i, /^(?:no|without) doubt$/i],
  [/^least$/i, /^(?:no|not) (?:fewer|less|under|below)$/i],
  [/^most$/i, /^(?:no|not) (?:more|over|above)$/i],
] as const

/**
 * The words of a text that deny without a "not", beside another wording: "stopped", "lacks", and
 * "unclear" beside one that has "clear"; and those that affirm what it denies twice, as "at least" is
 * "no fewer than".
 */
export function implicitNegationsOf(tokens: readonly Token[], beside: readonly Token[]): Token[] {
  const others = new Set(beside.map(({ folded }) => stemOf(folded)))
  const pairs = beside.slice(1).map(({ folded }, at) => `${beside[at]!.folded} ${folded}`)
  return tokens.filter(({ folded }) => {
    const rest = denyingPrefix.exec(folded)?.[1]
    if (implicit.test(folded) || (rest !== undefined && others.has(stemOf(rest)))) return true
    return affirming.some(
      ([one, denial]) => one.test(folded) && pairs.some((pair) => denial.test(pair)),
    )
  })
}
