export const groups = {
  anywhere: '任意页面',
  both: '信息流与文章',
  feed: '信息流',
  article: '文章',
}

export const names = {
  search: '搜索',
  palette: '查找任意内容',
  help: '按键与命令',
  feed: '前往信息流',
  unread: '前往未读',
  saved: '前往已收藏',
  progress: '前往在读',
  settings: '设置',
  top: '回到顶部',
  end: '跳到末尾',
  theme: '切换主题',
  larger: '增大字号',
  smaller: '减小字号',
  next: '打开下一篇文章',
  previous: '打开上一篇文章',
  source: '打开来源',
  read: '标为已读或未读',
  save: '收藏或取消收藏',
  story: '拆分或合并同一事件',
  nextEntry: '到下一条目',
  previousEntry: '到上一条目',
  open: '打开条目',
  markAll: '全部标为已读',
  back: '返回列表',
  nextDifference: '下一处差异',
  previousDifference: '上一处差异',
  facing: '并排',
  single: '单栏',
  original: '原文',
  cached: '缓存副本',
  changes: '仅看改动',
  quote: '引用或分享句子',
  listen: '朗读、暂停或继续',
  markdown: '存为 Markdown',
  json: '存为 JSON',
}

export const noKey = '无按键'
export const or = ' 或 '
export const then = ' 再按 '
