/** A line longer than this says something, whatever words are in it. */
const longestFurniture = 240
/** Fewer words than this is a notice or a label. */
const fewWords = 16
/** So few words, without a mark at the end, are a label. */
const wordsOfLabel = 4

const lowered = (text: string) => new Set(text.split(', '))
/** What pages name the ways to their other pages by, in small letters. */
const ways = lowered(
  'home, homepage, about, about us, contact, contact us, news, latest, blog, careers, jobs, help, help center, support, faq, faqs, privacy, privacy policy, privacy notice, cookie policy, cookies, cookie settings, terms, terms of service, terms of use, terms and conditions, legal, imprint, accessibility, advertise, advertise with us, press, login, log in, sign in, sign up, register, subscribe, my account, search, menu, shop, store, pricing, docs, documentation, company, team, archive, archives, topics, sitemap, site map, rss, events, newsletter, newsletters, podcasts, videos, opinion, sport, sports, world, business, politics, technology, science, culture, lifestyle, share, print, email, follow us, twitter, facebook, instagram, linkedin, youtube, ' +
    'startseite, über uns, kontakt, impressum, datenschutz, anmelden, accueil, à propos, contact, mentions légales, connexion, inicio, acerca de, contacto, iniciar sesión, главная, о нас, контакты, войти, 首页, 关于我们, 联系我们, 登录, 注册, 订阅, 隐私政策, ホーム, お問い合わせ, ログイン, プライバシーポリシー, 홈, 로그인, 구독, 문의, الرئيسية, من نحن, اتصل بنا',
)

/** How a line begins that tells its reader to do something on the page, or what the page does. */
const notice = new RegExp(
  String.raw`^(?:please |just |click here to |(?:don't miss out|already (?:a (?:subscriber|member)|have an account)|new here|not a (?:subscriber|member)(?: yet)?)[,.!?:]* )*(?:` +
    [
      String.raw`(?:un)?subscribe\b`,
      String.raw`sign (?:up|in|out)\b`,
      String.raw`log ?(?:in|out)\b`,
      String.raw`register (?:now|here|today|for free|to )`,
      String.raw`follow (?:us\b|@|(?:\S+ ){1,4}on (?:x|twitter|facebook|instagram|linkedin|threads|bluesky|mastodon|youtube)\W*$)`,
      String.raw`share (?:this|on|via|article)\b`,
      String.raw`skip to (?:main )?content\b`,
      String.raw`(?:get|join|receive) (?:our|the) (?:\w+ ){0,2}newsletters?\b`,
      String.raw`(?:accept|reject|allow|manage) (?:all |your |my )?cookies\b`,
      String.raw`(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking|browsing))\b.*\b(?:uses?|using|stores?|sets?|place|agree|consent|accept)\b.*\bcookies\b`,
      String.raw`listen to this (?:article|story|post|page)\b`,
      String.raw`(?:you (?:might|may) also|we think you'll) (?:like|enjoy)\b`,
      String.raw`(?:recommended|more) for you\b`,
      String.raw`copyright\b.*\d{4}`,
      String.raw`(?:©|\(c\)) ?\d{4}`,
    ].join('|') +
    ')',
  'iu',
)
const anywhere = /\ball rights reserved\b|©\s*\d{4}|все права защищены|版权所有|無断転載/iu
/** The same without spaces between words, or with other words. */
const foreignNotice =
  /^(?:请|立即|点击|免费)*(?:订阅|登录|注册|关注我们)\P{P}{0,8}[！!]?$|^(?:購読|ログイン|会員登録)\P{P}{0,8}$|^(?:구독|로그인)\P{P}{0,8}$|^(?:подписаться|подпишитесь|войти)(?: .{0,40})?$/iu

/** Lines that are nothing but the page's own. */
const wholeLines =
  /^(?:advertisement|sponsored|menu|search|share|tweet|comments?(?: \(\d+\))?|table of contents|(?:related|more|recommended|popular|latest|trending) (?:articles?|stories|posts|reading|news)|read (?:more|next)|continue reading|load more|back to top|(?:previous|next)(?: (?:article|post|page))?|print|email|copy link|\d+ (?:comments?|shares?|likes?)|\d+[- ]min(?:ute)?s? read)[\s.:…»>→]*$/iu
/** A verb behind what could be a call makes it the subject of a sentence: "Login is required". */
const statement =
  /^(?:log ?in|sign[- ]?(?:in|up)|subscribe\w*)\s+(?:is|was|are|were|has|had|will|can|may|must|should|rates?|numbers?|screens?|pages?|fees?)\b/iu

/**
 * Whether a line belongs to the page rather than to the text on it: navigation, cookie and
 * subscription notices, copyright lines, lists of links. By words and shape alone, in the manner of
 * the boilerplate rules of Kohlschütter et al., "Boilerplate Detection using Shallow Text Features"
 * (WSDM 2010): short, and dense with links or calling its reader to what pages call to. A sentence that
 * tells of such things ("The newsletter has two million readers.") is none.
 */
export function isPageFurniture(line: string): boolean {
  if (isLinkList(line)) return true
  if (line.length > longestFurniture) return false
  const plain = line.replaceAll('’', "'").trim()
  if (wholeLines.test(plain) || foreignNotice.test(plain)) return true
  if (isWay(plain) && /^[^.]*$/.test(plain) && plain.includes(' ')) return true
  const isShort = plain.split(/\s+/).length <= fewWords
  return isShort && (anywhere.test(plain) || (notice.test(plain) && !statement.test(plain)))
}

/**
 * Which of the lines of a page, in order, are its furniture: by themselves, or as one of a run of
 * labels that lead to other pages ("Home", "About", "Contact", a line each). Null is a line of another
 * kind, which ends a run.
 */
export function furnitureAmong(lines: readonly (string | null)[]): boolean[] {
  const isFurniture = lines.map((line) => line !== null && isPageFurniture(line))
  let from = 0
  while (from < lines.length) {
    let to = from
    while (to < lines.length && isLabel(lines[to]!)) to++
    const run = lines.slice(from, to) as string[]
    const leading = run.filter((line) => isWay(line) || isLinkLabel(line)).length
    if (run.length >= 3 && leading * 2 >= run.length) isFurniture.fill(true, from, to)
    from = Math.max(to, from + 1)
  }
  return isFurniture
}

const address = /https?:\/\/[^\s|()]+/g
const markdownLink = /!?\[([^\]]*)\]\([^)\s]*\)/g
const bullet = /^[-*•·–]\s+/

function isWay(label: string): boolean {
  return ways.has(labelOf(label).toLowerCase())
}

function labelOf(line: string): string {
  return line.trim().replace(bullet, '').replace(markdownLink, '$1').trim()
}

/** Whether all there is of a line is one link. */
function isLinkLabel(line: string): boolean {
  const bare = line.trim().replace(bullet, '')
  return bare !== '' && bare.replace(markdownLink, '').trim() === '' && bare.startsWith('[')
}

/** Whether a line is a few words and ends as no sentence does. */
function isLabel(line: string | null): boolean {
  if (line === null) return false
  const label = labelOf(line)
  return (
    isLinkLabel(line) ||
    (label !== '' && label.split(/\s+/).length <= wordsOfLabel && !/[.!?…。！？,;]$/.test(label))
  )
}

/** Whether a line is labels between bars or dots that lead to other pages, or mostly addresses. */
function isLinkList(line: string): boolean {
  const addresses = line.match(address) ?? []
  const inAddresses = addresses.reduce((sum, one) => sum + one.length, 0)
  const links = line.match(markdownLink) ?? []
  if (links.length > 1) {
    const rest = line.replace(markdownLink, '').replace(/[^\p{L}\p{N}]/gu, '')
    if (rest.length <= links.length * 2) return true
  }
  if (addresses.length > 1 && inAddresses > line.length / 2) return true
  const labels = line.replace(address, '').split(/\s*[|•·/›»]\s*/)
  return (
    labels.length > 2 &&
    labels.every((label) => label.split(/\s+/).length <= wordsOfLabel) &&
    labels.filter(isWay).length * 3 >= labels.length
  )
}
