import type { ReactNode } from 'react'
import type { FindingKind } from '../bundle/comparison.ts'
import type { Claim } from '../bundle/evidence.ts'
import { inFigures } from './by-locale/in-figures.ts'
import { inHours } from './in-hours.ts'

export const list = (parts: readonly string[]) => parts.join(', ')

export const along = 'Along the list'
export const previousArticle = 'Previous article'
export const nextArticle = 'Next article'
export const back = 'Back to the list'
export const saveAsMarkdown = 'Save as Markdown'
export const saveAsJson = 'Save as JSON'
export const relatedArticles = 'Related articles'
export const gone = 'The seed of this article is gone, or has an error. This is how it last was.'

export const toRead = (minutes: number) => `${inHours(minutes)} to read`
export const related = (count: number) => `${count} related`
export const goOn = 'Continue where you left off'
export const left = (minutes: number) => `${inHours(minutes)} left`
export const linksOut = 'Links out'

export const cachedUnknown = 'Cached at an unknown time'
export const cachedUnread = (text: string) => `Cached at “${text}”, which is not a date`
export const cachedOn = (date: string, time: string) => `Cached ${date}, ${time}`
/** Before how long ago that was. */
export const beforeAge = ', '

/** In the middle of a sentence. */
export const findingNames: Record<FindingKind, string> = {
  number: 'number',
  date: 'date',
  name: 'name',
  unit: 'unit',
  negation: 'negation',
  comparative: 'opposite words',
  attribution: 'who is quoted',
}
export const figuresBetween = (count: number) =>
  count === 1
    ? '1 figure or name differs in the cached copy'
    : `${inFigures(count)} figures or names differ in the cached copy`
export const figuresOfSummary = (count: number) =>
  count === 1
    ? '1 figure or name of the summary missing from the cached text'
    : `${inFigures(count)} figures or names of the summary missing from the cached text`
export const toCheck = (count: number) =>
  count === 1 ? '1 place to check' : `${inFigures(count)} places to check`
export const toCheckBetween = (count: number) => `${toCheck(count)} between the texts`
export const toCheckInSummary = (count: number) => `${toCheck(count)} in the summary`
/** Behind how many there are: of which kinds, by name, and how many of each. */
export const ofKinds = (kinds: readonly (readonly [name: string, count: number])[]) =>
  `: ${list(kinds.map(([name, count]) => (count === 1 ? name : `${name} ×${inFigures(count)}`)))}`

const wordCount = (count: number) => `${inFigures(count)} ${count === 1 ? 'word' : 'words'}`
export const under1 = 'under 1%'
export const over99 = 'over 99%'

export const noneFound =
  'No sentence of the original was found in the cached copy, whole or reworded.'
/** Emoji and lone marks are passages without a word. */
const wordsOrSigns = (words: number) => (words === 0 ? 'signs' : wordCount(words))
/** The share is "30%"; null for none. Lesser passages are less of a loss than that sounds. */
export const passages = (
  words: number,
  share: string | null,
  lesser: { furniture: boolean; repeated: boolean; areAll: boolean },
) => {
  const kinds = [lesser.furniture && 'page furniture', lesser.repeated && 'repeated']
  const note = kinds.filter(Boolean).join(' or ')
  const of = note && `, ${lesser.areAll ? 'all' : 'some'} of them ${note}`
  return `passages of ${wordsOrSigns(words)}${share === null ? '' : ` (${share})`}${of}`
}
/** What else it lacks are `passages`, here as below. */
export const copyEndsEarly = (words: number, passages: string | null) =>
  `The cached copy ends early: it lacks the original’s last ${wordsOrSigns(words)}${passages === null ? '' : `, and besides ${passages}`}.`
export const originalEndsEarly = (words: number, passages: string | null) =>
  `The original ends early: the cached copy has ${wordsOrSigns(words)} more at its end${passages === null ? '' : `; it lacks ${passages}`}.`
export const lacksWithin = (passages: string) =>
  `The cached copy reaches the original’s end; it lacks ${passages}.`
export const lacksAtEnd = (passages: string) =>
  `The cached copy ends otherwise than the original; it lacks ${passages}.`
export const whole = 'The cached copy is whole: it has every passage of the original.'
export const signsChanged =
  'The cached copy has every passage of the original, with nothing but signs changed.'
/** Numbers of words, of which one may be 0. */
export const wordsChanged = (reworded: number, share: string, putIn: number) => {
  const changes = [
    reworded > 0 && `${wordCount(reworded)} (${share}) reworded`,
    putIn > 0 && `${wordCount(putIn)} put in`,
  ]
  return `The cached copy has every passage of the original, with ${changes.filter(Boolean).join(' and ')}.`
}

export const kept = 'kept'
export const reworded = 'reworded'
export const onlyOriginal = 'only in the original'
export const onlyCopy = 'only in the copy'
export const addedWithin = 'added within sentences'
export const ofThese = 'Of these:'
export const figuresDiffer = 'in passages whose figures or names differ'
export const cutOff = 'cut off'
export const moved = 'moved'
export const furniture = 'page furniture'
export const repeated = 'repeated'
export const typographyOnly = 'typography only'
const bases = { original: 'the original', copy: 'the copy', both: 'both' }
/** The share is "30%"; null for none. */
export const withShare = (words: number, share: string | null, base: keyof typeof bases) =>
  share === null ? wordCount(words) : `${wordCount(words)}, ${share} of ${bases[base]}`

export const summary = 'Summary'
export const tooManySentences = 'It has too many sentences to look for the wording of each.'
export const noCachedText = 'There is no cached text to look for its wording in.'
export const evidence = 'Evidence'
export const aboutEvidence =
  'What stands behind the summary in the cached text. Point at a sentence, or choose it, to read its passages here.'
export const sentence = (number: number) => `Sentence ${number}`
export const strengthNames: Record<Claim['strength'], string> = {
  strong: 'wording found',
  partial: 'some wording found',
  none: 'no matching wording found',
}
export const strengthOf = (sentence: ReactNode, strength: Claim['strength']) => (
  <>
    {sentence}: {strengthNames[strength]}
  </>
)
export const checkThis = 'check this'
export const nearest = 'nearest: '
export const passageBehind = (passage: number, sentence: number) =>
  `Passage ${passage} behind sentence ${sentence}`
export const evidenceFor = (sentence: number) => `Evidence for sentence ${sentence} of the summary`
export const fewWords = 'Few of its words stand together there: this looks at wording alone.'
export const inCopy = 'In the cached copy'
export const inPage = (title: string) => `In ${title}`
/** The words in doubt follow. `source` is another report; null for the cached text. */
export const notIn = (kind: FindingKind, source: string | null) =>
  `A ${findingNames[kind]} that is not in ${source ?? 'the cached text'}: `
export const toBeChecked = (kind: FindingKind) => `Check this (${findingNames[kind]}): `

export const bothTexts = 'Original and cached copy'
export const original = 'Original'
export const cachedCopy = 'Cached copy'
export const byParagraphs =
  'Too long to be compared by sentences: compared by paragraphs, or parts of them.'
export const view = 'View'
export const facing = 'Side by side'
export const single = 'One column'
/** In short where there is no room: what is seen elsewhere alone goes through `beside`. */
export const cachedInShort = (beside: (words: string) => ReactNode) => <>Cached {beside('copy')}</>
export const changesOnly = 'Changes only'
export const placeInTexts = 'Place in the texts'
export const through = (percent: number) => `${percent}% through`

const rows = (count: number) =>
  count === 1 ? 'a row that is the same' : `${inFigures(count)} rows that are the same`
const paragraphs = (count: number) =>
  count === 1 ? 'a paragraph that is the same' : `${inFigures(count)} paragraphs that are the same`
export const showRows = (count: number) => `Show ${rows(count)}`
export const foldRows = (count: number) => `Fold ${rows(count)}`
export const showParagraphs = (count: number) => `Show ${paragraphs(count)}`
export const foldParagraphs = (count: number) => `Fold ${paragraphs(count)}`

export const allDifferences = 'List of all differences'
export const noDifferences = 'No differences'
export const previousDifference = 'Previous difference'
export const nextDifference = 'Next difference'
export const previous = 'Previous'
export const next = 'Next'
export const noneAfter = 'No difference after this'
export const noneBefore = 'No difference before this'
export const typographyAlone = (places: number) =>
  `No differences but typography, in ${inFigures(places)} ${places === 1 ? 'place' : 'places'}`
export const differences = (count: number) =>
  `${inFigures(count)} ${count === 1 ? 'difference' : 'differences'}`
const placeOf = (place: number, count: number) => `${inFigures(place)} of ${inFigures(count)}`
export const isLast = (place: number, count: number) => `${placeOf(place, count)}: this is the last`
export const isFirst = (place: number, count: number) =>
  `${placeOf(place, count)}: this is the first`
export const isAt = (place: number, count: number, name: string) =>
  `${placeOf(place, count)}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`

export const rowNames = {
  same: 'The same',
  typographic: 'Typography only',
  cutOff: 'Cut off in this sentence',
  reworded: 'Reworded',
  moved: 'Moved',
  movedAndReworded: 'Moved and reworded',
  onlyOriginal: 'Only in the original',
  onlyCached: 'Only in the cached copy',
}
export const copyHasEnded = 'Cut off: the copy has ended'
export const originalHasEnded = 'Cut off: the original has ended'
export const pageFurniture = 'Page furniture rather than text'
export const saidElsewhere = 'Repeated: said elsewhere too'
export const withNature = (name: string, nature: string) => `${name}. ${nature}`
export const weakMatch = (name: string) => `${name}, weak match`
export const another = (kind: FindingKind) => `another ${findingNames[kind]}`
export const check = (kind: FindingKind) => `check this (${findingNames[kind]})`
/** Before what is called so. */
export const named = (name: string) => `${name}: `

/** What a side has instead of what the other has; null where it has nothing to set against that. */
const found = (kind: FindingKind, words: ReactNode | null) =>
  words ?? `no such ${findingNames[kind]}`
export const anotherOf = (kind: FindingKind, here: ReactNode | null, there: ReactNode | null) => (
  <>
    Another {findingNames[kind]}: {found(kind, here)} in the original, {found(kind, there)} in the
    copy
  </>
)
export const checkOf = (kind: FindingKind, here: ReactNode | null, there: ReactNode | null) => (
  <>
    Check this ({findingNames[kind]}): {found(kind, here)} in the original, {found(kind, there)} in
    the copy
  </>
)

export const movedTo = 'moved elsewhere in the copy'
export const movedFrom = 'moved from elsewhere in the original'
export const againInOriginal = 'Said again elsewhere in the original'
export const againInCopy = 'Said again elsewhere in the copy'
export const elsewhereInSentence = 'Stands elsewhere in this sentence'
export const rough = 'Too many words differ to pair each. '
export const isApart = 'Taken apart'
export const isWeak = 'Weak match: these two may not belong together'
export const putTogether = 'Put together'
export const takeApart = 'Take apart'

export const cachedText = 'Cached text'
export const linkedPages = (count: number) =>
  count === 1 ? 'The page it links to' : 'The pages it links to'
export const insteadOfLink = (pages: number) =>
  `The original is only a link, so there is nothing to compare: this is ${pages === 1 ? 'the page' : 'the pages'} that it leads to, as cached.`
export const insteadOfText = (pages: number) =>
  `The seed holds no original text, so there is nothing to compare: this is ${pages === 1 ? 'the page' : 'the pages'} that it linked to, as cached.`
export const sourceIs = (link: ReactNode) => <>Source: {link}</>
