import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'

const prefixed = /^(?:un|in|im|ir|il|dis|non-?)(\p{L}{4,})$/iu
/** What begins as such a word and denies nothing of its rest: "inform" is not "no form". */
const unlike =
  /^(?:in(?:form|come|side|vest|stall|tent|tend|cite|sight|flame|land|deed|dent|cline|put|crease|valuabl|famous|different|habit|dex|sist|spire|trigue|tense|fuse|jury|quest|scribe|sure|clude|still|due)|im(?:press|port|prove|part|pose|plant|passion|merse|print|plode|ploy|peach)|dis(?:cover|count|order|charge|play|pose|miss|close|solve|course|patch|ease|appoint|tinct|tress|pute|tract|gust|guise|cuss|position|till|band|member)|ir(?:on|ate)|un(?:ion|ite|iversal|der|dergo|derstand|less|ique|iform|til)|il(?:lustrat))/iu

/** A word that denies its rest by a prefix, and that rest: "unclear" and "clear". */
export type Prefixed = { denying: Token; plain: Token }

/**
 * The words of a text that deny by a prefix what another has without it: "unexpected" beside one that
 * has "expected". None of a word that both have.
 */
export function deniedByPrefix(tokens: readonly Token[], beside: readonly Token[]): Prefixed[] {
  const denials = tokens.flatMap((denying) => {
    const rest = prefixed.exec(denying.folded)?.[1]
    return rest === undefined || unlike.test(denying.folded) ? [] : [{ denying, rest }]
  })
  if (denials.length === 0) return []
  const own = new Set(tokens.map(({ folded }) => stemOf(folded)))
  const others = new Map(beside.map((token) => [stemOf(token.folded), token]))
  return denials.flatMap(({ denying, rest }) => {
    const stem = stemOf(rest)
    const plain = others.get(stem)
    return plain && !own.has(stem) && !others.has(stemOf(denying.folded))
      ? [{ denying, plain }]
      : []
  })
}
