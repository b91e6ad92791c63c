import { teasersAmong } from './teaser-lists.ts'

/** A line longer than this says something, whatever words are in it. */
const longestFurniture = 240
/** Fewer words than this is a notice or a label. */
const fewWords = 16
/** So few words, without a mark at the end, are a label. */
const wordsOfLabel = 4

const lowered = (text: string) => new Set(text.split(', '))
/** What pages name the ways to their other pages by, in small letters. */
const ways = lowered(
  'home, homepage, about, about us, contact, contact us, news, latest, blog, careers, jobs, help, help center, support, faq, faqs, privacy, privacy policy, privacy notice, cookie policy, cookies, cookie settings, terms, terms of service, terms of use, terms and conditions, legal, imprint, accessibility, advertise, advertise with us, press, login, log in, sign in, sign up, register, subscribe, my account, search, menu, shop, store, pricing, docs, documentation, company, team, archive, archives, topics, sitemap, site map, rss, events, newsletter, newsletters, podcasts, videos, opinion, sport, sports, world, business, politics, technology, science, culture, lifestyle, share, print, email, follow us, twitter, facebook, instagram, linkedin, youtube, listen, save, bookmark, copy link, comment, comments, ' +
    'teilen, drucken, merken, vorlesen, anhören, kommentare, partager, imprimer, écouter, enregistrer, commenter, compartir, imprimir, escuchar, guardar, comentarios, 分享, 打印, 收藏, 评论, 收听, シェア, 印刷, 保存, コメント, 공유, 인쇄, ' +
    'startseite, über uns, kontakt, impressum, datenschutz, anmelden, accueil, à propos, contact, mentions légales, connexion, inicio, acerca de, contacto, iniciar sesión, главная, о нас, контакты, войти, 首页, 关于我们, 联系我们, 登录, 注册, 订阅, 隐私政策, ホーム, お問い合わせ, ログイン, プライバシーポリシー, 홈, 로그인, 구독, 문의, الرئيسية, من نحن, اتصل بنا',
)

/** How a line begins that tells its reader to do something on the page, or what the page does. */
const notice = new RegExp(
  String.raw`^(?:please |just |click here to |(?:don't miss out|already (?:a (?:paid )?(?:subscriber|member)|have an account)|thanks for reading|new here|not a (?:subscriber|member)(?: yet)?)[,.!?:]* )*(?:` +
    [
      String.raw`(?:un)?subscribe\b`,
      String.raw`sign (?:up|in|out)\b`,
      String.raw`log ?(?:in|out)\b`,
      String.raw`register (?:now|here|today|for free|to )`,
      String.raw`follow (?:us\b|@|(?:\S+ ){1,4}on (?:x|twitter|facebook|instagram|linkedin|threads|bluesky|mastodon|youtube)\W*$)`,
      String.raw`share (?:this|on|via|article)\b`,
      String.raw`skip to (?:main )?content\b`,
      String.raw`(?:get|join|receive) (?:our|the) (?:\w+ ){0,2}newsletters?(?=\W*$|[.!,]| (?:for|to|and|now|today)\b)`,
      String.raw`(?:accept|reject|allow|manage) (?:all |your |my )?cookies(?=\W*$| (?:and|or|to)\b)`,
      String.raw`(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking|browsing))\b.*\b(?:uses?|using|stores?|sets?|place|agree|consent|accept)\b.*\bcookies(?=\W*$|[,.;:]| (?:and|or|on|for|that|which|in|as (?:described|set out)|(?:to|so that) (?:we |you )?(?:can )?(?:improve|ensure|give|provide|enhance|analy[sz]e|personali[sz]e|offer|deliver|make|help|remember|understand|serve|show|measure|track|collect|store))\b)`,
      String.raw`listen to this (?:article|story|post|page)(?=\W*$|\W+\d| (?:now|here|in)\b)`,
      String.raw`(?:you (?:might|may) also|we think you'll) (?:like|enjoy)\b`,
      String.raw`(?:recommended|more) for you\W*$`,
      String.raw`enable javascript\b`,
      String.raw`by (?:continuing|using|clicking|browsing)\b.*\b(?:agree|consent|accept)\b.*\b(?:our|the) (?:cookie|privacy|terms)\b`,
    ].join('|') +
    ')',
  'iu',
)
const anywhere =
  /^all rights reserved\b|\ball rights reserved\W*$|^©|^\(c\) ?\d{4}|^copyright (?:©|\(c\)|\d{4}|[^.]*\d{4}$)|©\s*\d{4}|alle rechte vorbehalten|alle rechten voorbehouden|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|版权所有|保留(?:所有|一切)权利|無断転載|무단 ?전재|جميع الحقوق محفوظة|כל הזכויות שמורות/iu
/** What is set where a page keeps the rest of its text for those who pay. */
const barrier = new RegExp(
  '^(?:' +
    [
      String.raw`to (?:(?:continue|keep|finish) (?:reading|watching|listening)|continue,|(?:read|unlock|access|view|see) (?:on\b|more\b|this|our|all|the (?:full|rest|whole|entire)))\b.{0,60}\b(?:subscribe|log ?in|sign (?:in|up)|register|create an? |become a |buy )`,
      String.raw`(?:this|the (?:rest of this|full)) (?:article|story|content|page|post|report) is (?:(?:only|exclusively|reserved|available|exclusive) )*(?:for|to) (?:our )?(?:(?:paying|paid|premium|registered) )?(?:subscribers|members|users|readers)\b`,
      String.raw`(?:subscriber|member)s?[- ](?:only|exclusive)\b`,
      String.raw`you(?:'ve| have) (?:\w+ )?(?:(?:reached|used|read) (?:all )?(?:of )?your\b.*\b(?:articles?|limit|stories)\b|\d+ free (?:articles?|stories)\b)`,
      String.raw`(?:get|enjoy) (?:full|unlimited|digital) access\b`,
      String.raw`become an? (?:subscriber|member)(?=\W*$| (?:now|today|to (?:read|access|unlock|support))\b)`,
      String.raw`start (?:your|a) (?:free )?trial(?=\W*$| (?:now|today|for)\b)`,
      String.raw`unlock (?:this|the full) (?:article|story)(?=\W*$| (?:now|today|by|with|for)\b)`,
      String.raw`diese[rs]? (?:artikel|beitrag|text|inhalt) ist (?:nur |exklusiv |ausschließlich )*(?:für|mit)\b.*(?:abo|mitglied)`,
      String.raw`(?:jetzt|hier) weiterlesen\b|weiterlesen mit\b|um weiterzulesen\b`,
      String.raw`(?:cet article|la suite|ce contenu) est réservée? (?:aux|à nos) abonnés`,
      String.raw`pour (?:lire la suite|continuer)\b.*(?:abonne|connecte|inscri)`,
      String.raw`(?:este|el) (?:artículo|contenido) es (?:solo |sólo |exclusivo )*para (?:\w+ )?suscriptores`,
      String.raw`para (?:seguir|continuar) leyendo\b`,
      String.raw`(?:contenido|conteúdo) exclusivo para (?:suscriptores|assinantes)`,
      String.raw`questo (?:articolo|contenuto) è riservato agli abbonati`,
      String.raw`материал доступен только подписчикам|чтобы (?:продолжить чтение|читать дальше)`,
      String.raw`(?:本文|本内容|此文章)(?:仅|只)(?:限|供)?.{0,8}(?:订阅|会员)`,
      String.raw`この記事は.{0,6}会員限定|残り\d+文字`,
      String.raw`(?:구독자|유료 회원) 전용|계속 읽으려면`,
    ].join('|') +
    ')',
  'iu',
)
/** What pages say in languages other than English of themselves, and call their reader to. */
const foreignCall = new RegExp(
  '^(?:' +
    [
      String.raw`(?:zum |unseren )?newsletter (?:abonnieren|bestellen|anmelden)\b`,
      String.raw`(?:alle |nur notwendige )?(?:cookies )?(?:akzeptieren|ablehnen)\W*$`,
      String.raw`(?:jetzt |hier |bitte )*(?:abonnieren|anmelden|einloggen|registrieren)(?: sie (?:sich|unseren newsletter).*$|\W*$)`,
      String.raw`(?:wir|diese (?:web)?se?ite|unsere (?:web)?se?ite) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t))\b.*\bcookies\b`,
      String.raw`folgen sie uns\b|lesen sie auch\b|mehr zum thema\b|das könnte (?:sie|dich) auch interessieren|zum inhalt springen`,
      String.raw`(?:abonnez-vous|inscrivez-vous|connectez-vous|suivez-nous|s'abonner|s'inscrire|se connecter)(?= (?:à|a|sur|pour|au|ici|maintenant)(?!\p{L})|\W*$)`,
      String.raw`(?:nous|ce site)(?: web)? utilis(?:ons|e)\b.*\bcookies\b|accepter (?:tous )?les cookies\b|(?:tout accepter|accepter et continuer)\W*$`,
      String.raw`(?:à )?lire aussi\b|aller au contenu\b`,
      String.raw`suscríbe(?:te|se)\b|suscríbase\b|regístrate\b|síguenos\b|(?:lee|lea) también\b|iniciar? sesión\W*$`,
      String.raw`(?:usamos|utilizamos|este sitio(?: web)? (?:usa|utiliza))\b.*\bcookies\b|aceptar (?:todas )?las cookies\b`,
      String.raw`(?:iscriviti|abbonati|seguici|leggi anche)\b|(?:utilizziamo|questo sito (?:usa|utilizza))\b.*\bcookie`,
      String.raw`(?:inscreva-se|assine (?:já|agora|a newsletter)|siga-nos|leia também)(?!\p{L})`,
      String.raw`(?:wij|deze (?:web)?site) gebruik(?:en|t)\b.*\bcookies\b|lees ook\b`,
      String.raw`(?:мы|(?:наш|этот) сайт) использу(?:ем|ет) .*(?:cookie|куки)|читайте (?:также|нас в)`,
      String.raw`(?:我们|本网站|本站)使用.*cookie|当サイト.*(?:cookie|クッキー)|(?:이|저희) (?:웹)?사이트.*쿠키|نستخدم ملفات تعريف الارتباط`,
    ].join('|') +
    ')',
  'iu',
)
/** The same without spaces between words, or with other words. */
const foreignNotice =
  /^(?:请|立即|点击|免费)*(?:订阅|登录|注册|关注我们)\P{P}{0,8}[！!]?$|^(?:購読|ログイン|会員登録)\P{P}{0,8}$|^(?:구독|로그인)\P{P}{0,8}$|^(?:подписаться|подпишитесь|войти)(?: .{0,40})?$/iu

/** What a page sets below a text: where it goes on, what it is filed under, what the page runs on. */
const below = new RegExp(
  '^(?:' +
    [
      String.raw`(?:related|see also|read (?:more|next|also)|more on this|also read)\s?[:：] ?.{1,120}`,
      String.raw`(?:tags?|tagged|topics?|filed under|categories|category|posted in|schlagw(?:ö|oe)rter|themen|mots-clés|étiquettes|etiquetas|temas|теги|标签|標籤|タグ|关键词|태그)\s?[:：] ?[^.。!?]{1,120}`,
      String.raw`already (?:a (?:paid )?(?:subscriber|member)|have an account|subscribed)\?|not a (?:subscriber|member)(?: yet)?\?|new here\?`,
      String.raw`\(more\)|\[?\+\d+ chars\]?|[[(]?(?:(?:…|\.{3,})[\])]|…|\.{3})`,
      String.raw`lire la suite|afficher la suite|(?:mehr|jetzt|hier) (?:lesen|weiterlesen)|weiterlesen|leer más|seguir leyendo|leggi tutto|continua a leggere|(?:leia|ler) mais|continue lendo|lees (?:verder|meer)|läs mer|czytaj dalej|devamını oku|читать (?:далее|дальше|полностью)`,
      '阅读(?:全文|更多|原文)|閱讀(?:全文|更多|原文)|展开(?:全文|更多)|查看(?:全文|更多)|続きを(?:読む|見る)|もっと(?:読む|見る)|全文を読む|(?:더 ?보기|계속 읽기|전체 보기)|اقرأ المزيد|تابع القراءة|קרא עוד|המשך קריאה',
    ].join('|') +
    ')[\\s.:…»>→]*$|^(?:proudly )?powered by \\S+(?: \\S+){0,2}(?:\\s[\\s.:…»>→]*)?$',
  'iu',
)

/** Lines that are nothing but the page's own. */
const wholeLines =
  /^(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|广告|廣告|広告|スポンサーリンク|광고|إعلان|sponsored|menu|search|share|tweet|comments?(?: \(\d+\))?|table of contents|(?:related|more|recommended|popular|latest|trending) (?:articles?|stories|posts|reading|news)|read (?:more|next)|continue reading|load more|back to top|(?:previous|next)(?: (?:article|post|page))?|print|email|copy link|\d+ (?:comments?|shares?|likes?)|\d+[- ]min(?:ute)?s?\.? read|(?:lesezeit|temps de lecture|lecture|tiempo de lectura|lectura|reading time)\s?:?\s?(?:de |ca\. )?\d+ ?min(?:ute[ns]?|utos)?|\d+ ?min(?:ute[ns]?|utos)?\.? (?:lesezeit|de lecture|de lectura)|阅读(?:时间|时长)?[约需：: ]{0,3}\d+ ?分钟|(?:この記事は)?約?\d+分で読めます|読了時間[:：]? ?約?\d+分|teilen|drucken|partager|imprimer|compartir|分享|シェア(?:する)?|(?:accept|reject|allow|decline) all(?: cookies)?|(?:manage )?(?:cookie|privacy|consent) (?:preferences|settings|choices)|we value your privacy|your privacy choices|do not sell(?: or share)? my (?:personal )?(?:information|data)|(?:story|article) continues below(?: (?:this )?(?:advertisement|ad))?|advertisement\W+scroll to continue|(?:get|download) (?:the|our) app|open in (?:the )?app|(?:view|show|read|leave|add|post|write) (?:a |all |the )?comments?(?: \(\d+\))?|most (?:read|popular|viewed|shared)|upgrade to paid|loading|subscribe ?sign in|discussion about this (?:post|episode|video)|type your email(?: address)?|ready for more\?|start your substack|substack is the home for great culture|privacy ∙ terms(?: ∙ collection notice)?|(?:∙ )?\d+ restacks?|no posts)[\s.:…»>→]*$/iu
/** A verb behind what could be a call makes it the subject of a sentence: "Login is required". */
const statement =
  /^(?:log ?(?:in|out)|sign[- ]?(?:in|up|out)|(?:un)?subscribe\w*)\s+(?:is|was|are|were|has|had|will|can|may|must|should|rates?|numbers?|screens?|pages?|fees?|buttons?|links?|failures?|forms?|flows?|prompts?|bugs?|errors?|problems?|issues?)\b/iu
/** So much is told, and calls for nothing. */
const telling = /\b(?:said|says|told|tells|wrote|writes|warned|advised|is|was|were|has|had|did)\b/iu
/** What a call has that is too long for a label: its reader, or what the page offers. */
const offer =
  /\b(?:our|your|my|free|here|newsletters?|inbox|cookies|e-?mail|unlimited|full access|this (?:web)?(?:site|page|article|story|post)|twitter|facebook|instagram|linkedin|threads|bluesky|mastodon|youtube|an? (?:\w+ )?account|per (?:week|month|year))\b|^skip to\b|^subscribe (?:for|to (?:our|the))\b|https?:|[|!]|[$€£]\d/iu
/** A call of so few words is a label, or of these and a full stop the like of one. */
const wordsOfCall = 6
const wordsOfSentence = 4

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
  if (wholeLines.test(plain) || below.test(plain) || foreignNotice.test(plain)) return true
  if (isWay(plain) && /^[^.]*$/.test(plain) && plain.includes(' ')) return true
  const isShort = plain.split(/\s+/).length <= fewWords
  if (isShort && (barrier.test(plain) || foreignCall.test(plain) || anywhere.test(plain)))
    return true
  return isShort && notice.test(plain) && isCall(plain)
}

/** Whether a line that begins like a call is one, and no sentence about such things. */
function isCall(line: string): boolean {
  if (statement.test(line) || telling.test(line)) return false
  const most = line.endsWith('.') ? wordsOfSentence : wordsOfCall
  return line.split(/\s+/).length <= most || offer.test(line)
}

/**
 * Which of the lines of a page, in order, are its furniture: by themselves, or as one of a run of
 * labels that lead to other pages ("Home", "About", "Contact", a line each) or of other articles' titles. Null is a line of another
 * kind, which ends a run.
 */
export function furnitureAmong(lines: readonly (string | null)[]): boolean[] {
  const isTeaser = teasersAmong(lines)
  const isFurniture = lines.map(
    (line, at) => isTeaser[at]! || (line !== null && isPageFurniture(line)),
  )
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
const markdownLink = /!?\[([^[\]]{0,300})\]\([^()\s]{0,2000}\)/g
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

/** Whether a line is nothing but labels that lead to other pages, with spaces alone between three or more. */
function isRowOfWays(line: string): boolean {
  const words = line.trim().split(/\s+/)
  if (words.length > fewWords) return false
  let labels = 0
  for (let at = 0; at < words.length; labels++) {
    const length = [3, 2, 1].find((count) => isWay(words.slice(at, at + count).join(' ')))
    if (length === undefined) return false
    at += length
  }
  return labels > 2
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
  const labels = line.replace(address, '').split(/[|•·/›»>]/)
  if (/[|•·]/.test(line) && labels.every(isWay)) return true
  if (isRowOfWays(line)) return true
  return (
    labels.length > 2 &&
    labels.every((label) => label.trim().split(/\s+/).length <= wordsOfLabel) &&
    labels.filter(isWay).length * 3 >= labels.length
  )
}
