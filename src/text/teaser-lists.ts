/** A title is no longer than this, in letters and in words. */
const longestTitle = 160
const mostWords = 24
/** So many titles in a row, of so many words each, are a list of other articles without a heading. */
const leastTitles = 3
const leastWords = 5
/** The share of a title's longer words that have a capital where titles are set so. */
const leastCapitals = 0.8

/** What stands over a list of other articles, whole. */
const heading = new RegExp(
  `^(?:${[
    String.raw`related(?: (?:articles?|stories|posts|reading|news|content|coverage|topics|links))?|(?:read|see|learn|up) (?:more|next|also)|more (?:from .{1,40}|like this|on this (?:story|topic)|news|stories|articles|posts|coverage)|(?:most|top) (?:read|popular|viewed|shared|stories)|(?:recommended|trending)|(?:recommended|popular|latest|trending|featured|other|further) (?:articles?|stories|posts|reading|news|now|for you)|(?:you (?:might|may) (?:also )?(?:like|enjoy|be interested in)|what to read next|in case you missed it|editor's picks?|don't miss|keep reading|what others are reading)`,
    String.raw`mehr zum thema|mehr aus .{1,40}|(?:lesen sie|lies|das könnte (?:sie|dich)|auch) (?:auch|mehr|interessant|interessieren|auch interessieren)|weitere (?:artikel|beiträge|themen|nachrichten)|meistgelesen(?:e artikel)?|verwandte (?:artikel|themen)|zum weiterlesen`,
    String.raw`(?:à )?lire aussi|sur le même (?:sujet|thème)|(?:nos )?articles (?:liés|similaires|associés|recommandés)|les plus lus|à la une|vous aimerez aussi|à découvrir|plus d'articles`,
    String.raw`(?:te|le) puede(?:n)? interesar|(?:lee|lea) (?:también|más)|(?:noticias|artículos|temas) relacionad[oa]s|más (?:noticias|leíd[oa]s|información)|lo más (?:leído|visto)|también te puede interesar`,
    String.raw`(?:leia|veja) também|leggi anche|potrebbe interessarti|lees ook|читайте также|по теме|похожие (?:статьи|новости)`,
    '相关(?:阅读|文章|新闻|推荐)|推荐(?:阅读|文章)|延伸阅读|更多(?:文章|新闻|阅读)|热门(?:文章|新闻)|猜你喜欢|相關(?:閱讀|文章|新聞)|延伸閱讀|推薦(?:閱讀|文章)',
    '関連(?:記事|ニュース|リンク)|(?:おすすめ|人気)(?:記事|の記事)|あわせて(?:読みたい|よみたい)|こちらもおすすめ|(?:관련|추천|인기) ?(?:기사|뉴스|글)',
  ].join('|')})[\\s.:…»>→↓]*$`,
  'iu',
)
const bullet = /^(?:[-*•·–]|\d{1,2}[.)])\s+/
const finished = /[.。｡…;；,，:：]["”’»)\]」』]*$/

function wordsOf(line: string): string[] {
  return line.split(/\s+/)
}

/** Whether a line may be the title of another article: short, and not ended as a sentence is. */
function mayBeTitle(line: string | null): line is string {
  if (line === null || line.length > longestTitle) return false
  const plain = line.trim()
  return plain !== '' && !finished.test(plain) && wordsOf(plain).length <= mostWords
}

/** Whether a line is set as English titles are, with capitals on all longer words. */
function isInTitleCase(line: string | null): boolean {
  if (!mayBeTitle(line) || bullet.test(line.trim())) return false
  // Numbers, and the scripts without capitals, say nothing of how a line is set.
  const words = wordsOf(line.trim()).filter((word) => /\p{Lu}|\p{Ll}/u.test(word))
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word))
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word))
  if (words.length < leastWords || long.length === 0) return false
  return capitals.length >= long.length * leastCapitals
}

/** Where a run of lines that fit ends. */
function endOfRun(
  lines: readonly (string | null)[],
  from: number,
  fits: (line: string | null) => boolean,
): number {
  let to = from
  while (to < lines.length && fits(lines[to]!)) to++
  return to
}

/**
 * Which of the lines of a page, in order, list other articles: a heading such as "Read more" and the
 * titles below it, or three titles and more in a row, in title case. Null is a line of another kind,
 * which ends a list.
 */
export function teasersAmong(lines: readonly (string | null)[]): boolean[] {
  const isTeaser = lines.map(() => false)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line === null || isTeaser[at]) continue
    if (line.length <= longestTitle && heading.test(line.trim().replaceAll('’', "'"))) {
      const end = endOfRun(lines, at + 1, mayBeTitle)
      if (end > at + 1) isTeaser.fill(true, at, end)
      continue
    }
    const end = endOfRun(lines, at, isInTitleCase)
    if (end - at >= leastTitles) isTeaser.fill(true, at, end)
    else at = Math.max(at, end - 1)
  }
  return isTeaser
}
