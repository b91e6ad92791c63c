/** English words that bind a sentence rather than say what it is about. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can could ' +
    'did do does doing for from had has have having he her here hers him his how i if in into is ' +
    'it its itself just me more most my no nor not of off on one only or other our out over own ' +
    'same she should so some such than that the their theirs them then there these they this ' +
    'those through to too under until up upon us very was we were what when where which while ' +
    'who whom whose why will with would you your yours'
  ).split(' '),
)

const longest = Math.max(...[...functionWords].map(({ length }) => length))

/** Whether a word is one of those; written in capitals, "US", "IT" and "WHO" are none. */
export function isFunctionWord(word: string): boolean {
  return (
    word.length <= longest && functionWords.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word)
  )
}
