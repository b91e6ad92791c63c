export const about = '把文章与其缓存副本并排对照，显示改动之处，并为摘要逐句列出依据的阅读器。'
export const late = '阅读器有一部分未能获取，此页只能阅读。'
export const reload = '重新载入'
export const needsScripts = (link: (words: string) => string) =>
  `此页需要 JavaScript。没有它也可以阅读${link('信息流中最新的条目')}和每篇文章。`

export const saved = '已收藏'
export const search = '搜索'
