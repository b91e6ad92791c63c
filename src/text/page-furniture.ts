/** A line longer than this says something, whatever words are in it. */
const longestFurniture = 240

/** Phrases that make a short line one of the page's own, wherever in it they stand. */
const phrases = new RegExp(
  [
    String.raw`\b(?:un)?subscribe\b`,
    String.raw`\bsign (?:up|in)\b`,
    String.raw`\blog ?in\b`,
    String.raw`\bnewsletters?\b`,
    String.raw`\bcookies?\b.*\b(?:accept|consent|policy|use|settings)\b`,
    String.raw`\b(?:accept|use|manage)\b.*\bcookies?\b`,
    String.raw`\bprivacy (?:policy|notice)\b`,
    String.raw`\bterms of (?:service|use)\b`,
    String.raw`\ball rights reserved\b`,
    String.raw`\bfollow us\b`,
    String.raw`\bshare (?:this|on)\b`,
    String.raw`\bskip to (?:main )?content\b`,
    String.raw`(?:©|\(c\)|\bcopyright\b)\s*\d{4}`,
    '订阅|登录|注册|隐私政策|版权所有|关注我们|購読|ログイン|プライバシーポリシー|구독|로그인',
    String.raw`\b(?:подписаться|войти|политика конфиденциальности|все права защищены)`,
  ].join('|'),
  'iu',
)

/** Lines that are nothing but the page's own. */
const wholeLines =
  /^(?:advertisement|sponsored|menu|home|search|share|tweet|comments?|(?:related|more|recommended|popular|latest) (?:articles?|stories|posts|reading|news)|read (?:more|next)|continue reading|load more|back to top|(?:previous|next)(?: (?:article|post|page))?|print|email|copy link|\d+ (?:comments?|shares?|likes?))[\s.:…»>→]*$/iu

/** Fewer words than this is a link's label or a tag: too short to be subscribed to in earnest. */
const fewWords = 16

/**
 * Whether a line belongs to the page rather than to the text on it: navigation, cookie and
 * subscription notices, copyright lines, lists of links. By words and shape alone, in the manner of
 * the boilerplate rules of Kohlschütter et al., "Boilerplate Detection using Shallow Text Features"
 * (WSDM 2010): short, and dense with links or with the words that pages are furnished with.
 */
export function isPageFurniture(line: string): boolean {
  if (line.length > longestFurniture) return isLinkList(line)
  if (wholeLines.test(line)) return true
  return isLinkList(line) || (phrases.test(line) && line.split(/\s+/).length <= fewWords)
}

const link = /https?:\/\/[^\s|()]+/g

/** Whether a line is labels between bars or dots, or mostly addresses. */
function isLinkList(line: string): boolean {
  const addresses = line.match(link) ?? []
  const inAddresses = addresses.reduce((sum, address) => sum + address.length, 0)
  if (addresses.length > 1 && inAddresses > line.length / 2) return true
  const labels = line.replace(link, '').split(/\s*[|•·/›»]\s*/)
  return labels.length > 3 && labels.every((label) => label.split(/\s+/).length <= 4)
}
