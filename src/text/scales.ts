/** Words that multiply what stands before them, by how many zeros they add. */
const scaleForms: readonly [number, string][] = [
  [2, 'hundred hundert'],
  [3, 'thousand thousands tausend mille mil тысяч тысячи тысяча тыс ألف آلاف 千 천'],
  [4, '万 萬 만'],
  [5, 'lakh lakhs'],
  [
    6,
    'million millions mn mln mio millionen millón millones миллионов миллиона миллион млн مليون ملايين',
  ],
  [7, 'crore crores'],
  [8, '亿 億 억'],
  [
    9,
    'billion billions bn milliard milliards milliarde milliarden mrd миллиардов миллиарда миллиард млрд مليار مليارات',
  ],
  [12, 'trillion trillions tn billionen billones трлн триллионов 兆 조'],
]
/** Those words, in small letters, each with its zeros. */
export const scales: ReadonlyMap<string, number> = new Map(
  scaleForms.flatMap(([zeros, forms]) => forms.split(' ').map((form) => [form, zeros] as const)),
)
/** Letters that multiply a number they are written on to: "70B", "10k". */
export const letterScales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ['mn', 6],
  ['B', 9],
  ['b', 9],
  ['bn', 9],
  ['T', 12],
  ['tn', 12],
])
/** Scales that Chinese, Japanese and Korean write on to a number. */
export const unspacedScale = /^(?:[千천]?[万萬만亿億억兆조]|[千천])/

/** How many zeros a word adds to the number before it, if it is such a word. */
export function zerosOf(word: string): number | undefined {
  return scales.get(word.toLowerCase())
}
