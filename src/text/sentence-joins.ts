/** Shortened words whose dot ends no sentence, whatever follows. */
const abbreviation =
  /(?<![\p{L}\p{N}\p{DI}'’.])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|cf|viz|figs?|eqs?|vols?|pp|ch|ed|eds|approx|dept|gen|col|sen|rep|gov|lt|sgt|capt|rev|hon|messrs|mt|ft|al|resp|incl|z\.b|d\.h|bzw|ca|р|г|т|им|ул|см|стр|рис)\.$/iu
/** Shortened words that may stand at a sentence's end: what follows must tell. */
const looseAbbreviation =
  /(?<![\p{L}\p{N}\p{DI}'’.])(?:etc|inc|corp|ltd|co|jr|sr|ph\.d|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|bros|est)\.$/iu
/** Shortened words that are whole ones too: they need their number. */
const countedAbbreviation = /(?<![\p{L}\p{N}\p{DI}'’.])(?:nos?|nr|art)\.$/iu
const countable = /^(?:#?\d|[IVXLC]{2,}\b|[VXLC]\b)/
/** Words that are shortened before a number only. */
const shortenedBeforeNumber =
  /(?<![\p{L}\p{N}\p{DI}'’.])(?:abb|abs|abschn|abt|bd|bde|bl|bspw|chap|circa|cap|hl|hrs|kap|lfd|lib|max|min|n[úu]m|p|para|pág|rd|s|sec|sect|sess|stat|str|tab|tel|thurs|tit|tome|tues|ver|vers|vgl|vol|ziff|zirka|гл|ок|прим|разд|с|св|тел|тов|т|ч)\.$/iu
/** A place in a row or a day as German writes it, behind a word that calls for one. */
const germanOrdinal =
  /(?:^|[^\p{L}])(?:(?<!\bI )am|der|die|das|den|dem|des|ein|eine[mnrs]?|zum|zur|vom|beim|im|ins|ans|sein|seine[mnrs]?|ihre?[mnrs]?|unsere?[mnrs]?|jede[mnrs]?|diese[mnrs]?|und|oder|bis|ab|gegen|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag,?|Mittwoch,?|Sonnabend,?) \d{1,3}\.$/iu
const germanMonth =
  /^(?:Jan(?:uar|ner)|Jänner|Feb(?:ruar|er)|März|Mai|Juni|Juli|Oktober|Dezember)(?!\p{L})/u

/** "U.S." and the "J." of a name. */
const initials = /(?<![\p{L}\p{N}\p{DI}'’.])(?:(?:\p{L}\.){2,}|\p{Lu}\.)$/u
/** Words that begin a sentence and, with a capital, hardly ever follow an abbreviation. */
const starter =
  /^["'“‘(]*(?:A|After|All|Also|An|And|As|At|But|For|From|He|Her|His|How|However|I|If|In|It|Its|Many|My|No|Not|Now|On|One|Our|She|So|Some|Such|That|The|Their|Then|There|These|They|This|Those|To|Today|We|What|When|Where|While|Who|Why|With|Yet|You|Your)\b/
const listNumber = /^\s*(?:\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|[ivx]{1,4}[.)])\s*$/
const onlyMarks = /^[^\p{L}\p{N}]*$/u
const closers = /^["”’»)\]」』】]+(?:\s|$)/
const tail = /(?<!\S)\S+$/

/**
 * Whether a cut that the segmenter made between two stretches is none: `left` begins where the last
 * sentence ended, `right` (at most 200 units of it) follows at once.
 */
export function belongTogether(left: string, right: string): boolean {
  const end = left.slice(-60).trimEnd()
  if (closers.test(right)) return true
  if (/[(（[]$/.test(end)) return true
  if (/[」』）)]$/.test(end) && /^(?:と|って)/.test(right)) return true
  if (onlyMarks.test(left.slice(0, 40)) && left.length <= 40) return !/[.!?。！？…]\s*$/.test(left)
  if (listNumber.test(left)) return true
  const word = tail.exec(end)?.[0] ?? ''
  if (end.length === left.slice(-60).length) return isGlued(word, right)
  if (/^\s*[·•|→—–-]+\s*$/.test(right)) return true
  if (abbreviation.test(end)) return true
  if (/^\p{Nd}/u.test(right) && shortenedBeforeNumber.test(end)) return true
  if (/\d\.$/.test(end)) return isGermanOrdinal(end, right)
  if (countedAbbreviation.test(end)) return countable.test(right)
  if (looseAbbreviation.test(end) || initials.test(end)) return !starter.test(right)
  // "Why?" he asked: the mark belongs to what is quoted.
  return /[!?]["”’»)\]]+$/.test(end) && /^\p{Ll}/u.test(right)
}

/** Whether the number that a sentence seems to end with is a day before its month, or of a row. */
function isGermanOrdinal(end: string, right: string): boolean {
  if (/(?:^|[^\d.,:])\d{1,2}\.$/.test(end) && germanMonth.test(right)) return true
  return germanOrdinal.test(end) && /^\p{Lu}/u.test(right)
}

/** Cuts with no white space around them: "01.AI", "x.com/?Q", "…wait?!No". */
function isGlued(word: string, right: string): boolean {
  if (/https?:\/\/|www\./i.test(word)) return !/[。！？]$/.test(word)
  if (/\d\.$/.test(word)) return !/^\p{Lu}\p{Ll}/u.test(right)
  return /^\p{Ll}/u.test(right) && /\.$/.test(word)
}
