const words = (text: string) => text.split(' ')

/** English verbs that a role before or behind them is taken for a speaker by: "said the chief". */
const plain = words('said say says told tells tweeted tweets')
const reporting = words(
  'asked asks wrote writes added adds claimed claims argued argues noted notes explained explains announced announces warned warns replied replies posted commented comments stated states insisted insists believes believed thinks thought admitted admits acknowledged confirmed confirms predicted predicts suggested suggests joked concluded concludes observed remarked declared declares stressed emphasized reported reports',
)
/** German, French and Spanish ones; French participles stand behind "a". */
const foreign = words(
  'sagte sagt erklärte erklärt betonte betont meinte meint schrieb teilte warnte warnt kündigte forderte fordert kritisierte behauptete antwortete ' +
    'déclaré déclare dit affirmé affirme expliqué explique annoncé annonce indiqué indique ajouté ajoute estimé estime souligné souligne assuré assure précisé précise ' +
    'dijo afirmó declaró aseguró explicó anunció señaló añadió advirtió indicó sostuvo respondió subrayó',
)
/** What stands between a speaker and a foreign verb: "Macron a déclaré". */
const auxiliary = new Set(words('a avait ont hat hatte ha había'))
/** What something is put into a mouth by without a verb, before the speaker. */
const accordingTo = words("laut selon según d'après")

/** How a word puts words into a mouth. */
export type Manner = 'plain' | 'reporting' | 'foreign' | 'according'

const manners = new Map<string, Manner>([
  ...plain.map((word) => [word, 'plain'] as const),
  ...reporting.map((word) => [word, 'reporting'] as const),
  ...foreign.map((word) => [word, 'foreign'] as const),
  ...accordingTo.map((word) => [word, 'according'] as const),
])

/** How a word, in small letters, puts words into a mouth: by a verb, or as "laut" does; undefined of any other. */
export function mannerOf(word: string): Manner | undefined {
  return manners.get(word)
}

/** Whether a word helps a foreign verb of saying: "a" in "a déclaré". */
export function helpsToSay(word: string): boolean {
  return auxiliary.has(word)
}
