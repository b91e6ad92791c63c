import { type Random, randomOf } from './random.ts'

const onsets =
  'b c d f g h j k l m n p r s t v w z b c d f g l m n p r s t ch cl cr dr fl gr pl sh sp st th tr'
const nuclei = 'a e i o u ai ea ee io oa ou'
const codas = '- - - - - - - - - l m n r s t x ck nd ng rt st'
const endings = '- - - - - - ed er ing ion ity ly ment s al'

const lexiconSize = 40_000
const topicWords = 400

const common = (
  'the of to and a in is that for it on with as was by at from this be are an which or has ' +
  'had not but its they have will their said one also more about than when two new after would ' +
  'been who can other first into there some over time could may up out so most year made were'
).split(' ')

/** Invented words, told apart by their numbers: word 17 is always the same. */
const lexicon: readonly string[] = (() => {
  const random = randomOf(40_000)
  const [onset, nucleus, coda, ending] = [onsets, nuclei, codas, endings].map((list) =>
    list.split(' ').map((part) => part.replace('-', '')),
  ) as [string[], string[], string[], string[]]
  const words = new Set<string>()
  while (words.size < lexiconSize) {
    const syllables = 1 + random.below(3)
    let word = ''
    for (let count = 0; count < syllables; count++)
      word += random.pick(onset) + random.pick(nucleus) + random.pick(coda)
    words.add(word + random.pick(ending))
  }
  return [...words]
})()

/** Zipf's law, near enough: small numbers by far the most often. */
function rank(random: Random, size: number): number {
  return Math.min(size - 1, Math.floor(size ** (random.below(1_000_000) / 1_000_000)) - 1)
}

/** A word of running text: common, of the topic, or any other. */
export function wordOf(topic: number, random: Random): string {
  const draw = random.below(100)
  if (draw < 42) return common[rank(random, common.length)]!
  if (draw < 70) return lexicon[(topic * topicWords + rank(random, topicWords)) % lexiconSize]!
  return lexicon[rank(random, lexiconSize)]!
}

/** A made-up name of a person, firm or place. */
export function nameOf(number: number): string {
  const random = randomOf(number, 5)
  const part = () => {
    const word = lexicon[random.below(lexiconSize)]!
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  return random.chance(0.5) ? part() : `${part()} ${part()}`
}
