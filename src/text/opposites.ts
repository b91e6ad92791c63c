import { stemOf } from './terms.ts'

const negation =
  /^(?:not|no|never|none|nothing|nobody|nowhere|neither|nor|cannot|without|unable|.+n't)$/i

/** Whether a word denies what it stands with. */
export function isNegation(folded: string): boolean {
  return negation.test(folded)
}

const pairs =
  'more less,more fewer,most least,many few,much little,higher lower,high low,highest lowest,' +
  'larger smaller,large small,big small,bigger smaller,longer shorter,long short,faster slower,' +
  'fast slow,quickly slowly,faster slowly,stronger weaker,strong weak,better worse,best worst,earlier later,early late,' +
  'older newer,older younger,old new,easier harder,easy difficult,easy hard,cheaper dearer,' +
  'cheap expensive,above below,over under,before after,first last,up down,maximum minimum,' +
  'majority minority,increase decrease,rise fall,rose fell,grow shrink,grew shrank,gain lose,' +
  'gained lost,win lose,won lost,improve worsen,buy sell,bought sold,accept reject,agree disagree,' +
  'agree refuse,allow forbid,allow prevent,support oppose,include exclude,open closed,' +
  'always never,like dislike,love hate,happy sad,true false,free paid,positive negative,' +
  'public private,success failure,succeed fail,limited unlimited,possible impossible,' +
  'likely unlikely,able unable,known unknown,safe dangerous,north south,east west,' +
  'morning evening,day night'

const opposites = new Map<string, Set<string>>()
for (const pair of pairs.split(',')) {
  const [one, other] = pair.split(' ').map(stemOf) as [string, string]
  opposites.set(one, (opposites.get(one) ?? new Set()).add(other))
  opposites.set(other, (opposites.get(other) ?? new Set()).add(one))
}

const none: ReadonlySet<string> = new Set()

/** The stems of words that turn a comparison or statement about, as "less" does "more". */
export function oppositesOf(stem: string): ReadonlySet<string> {
  return opposites.get(stem) ?? none
}
