export const purpose = '查找命令、来源或文章'
export const whatFits = '匹配结果'

export const groups = {
  commands: '命令',
  sources: '来源',
  categories: '分类',
  articles: '文章',
}

export const noMatches = '没有匹配结果。'
export const toChooseFrom = (count: number) => `共 ${count} 项可选。`
