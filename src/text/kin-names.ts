/** What a country's name may end in, and what its people's, behind what the two share. */
const countryEnding = /^(?:|a|e|i|o|ia)$/
const peopleEnding = /^(?:n|an|ian|ean|nian|es|ish|i|ic)$/
const leastShared = 4

/**
 * Whether two stems are of names that say the same of a country and of its people: "China" and
 * "Chinese", "Germany" and "German". By their endings, so that "France" and "French" are strangers.
 */
export function areKin(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  const [rest, otherRest] = [one.slice(shared), other.slice(shared)]
  return (
    shared >= leastShared &&
    ((countryEnding.test(rest) && peopleEnding.test(otherRest)) ||
      (countryEnding.test(otherRest) && peopleEnding.test(rest)))
  )
}
