const nouns = new Set(
  (
    'demand supply output income revenue profit trade debt credit cash money capital growth wealth ' +
    'health youth truth death birth work labor labour research science software hardware data code ' +
    'news music art sport football soccer tennis food water oil gas gold silver copper steel iron coal ' +
    'wheat corn rice meat milk bread sugar salt coffee tea wine beer air rain snow wind fire heat energy ' +
    'power electricity traffic travel tourism transport land property crime violence war peace law ' +
    'justice advice help support interest time space history life love hope fear anger luck pride ' +
    'faith language speech text paper wood glass plastic rubber cotton cloth fuel weather winter summer ' +
    'spring autumn morning evening night noon midnight business industry commerce finance progress ' +
    'success failure trouble hunger poverty famine disease cancer sleep smoke dust ice sand soil blood ' +
    'church school college university prison court parliament congress government police staff ' +
    'management office home town part half enough plenty most each both either neither another other ' +
    'everybody everyone anybody anyone somebody someone nobody yesterday today tomorrow tonight there here ' +
    'much little less fewer few several nothing anything something everything none whoever whatever one'
  ).split(' '),
)
const abstract =
  /(?:[^sui]s|ing|tion|sion|ment|ness|ity|ance|ence|ism|ship|hood|age|ure|logy|ics|ly|ous|ful|less|able|ible|ive)$/

/**
 * Whether an English word, in small letters, may open a sentence without an article though it is no
 * name: by its ending (a plural, something abstract), or known to ("demand", "water").
 */
export function standsBare(word: string): boolean {
  return nouns.has(word) || abstract.test(word)
}
