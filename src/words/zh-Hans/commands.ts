export const groups = {
  anywhere: '所有页面',
  both: '信息流和文章',
  feed: '信息流',
  article: '文章',
}

export const names = {
  search: '搜索',
  palette: '快速查找',
  help: '快捷键与命令',
  feed: '前往信息流',
  unread: '查看未读条目',
  saved: '查看已收藏条目',
  progress: '查看在读条目',
  settings: '设置',
  top: '回到顶部',
  end: '跳到底部',
  theme: '切换主题',
  larger: '增大字号',
  smaller: '减小字号',
  next: '打开下一篇文章',
  previous: '打开上一篇文章',
  source: '打开来源页面',
  read: '标为已读或未读',
  save: '收藏或取消收藏',
  story: '拆分或合并同一事件的文章',
  nextEntry: '移到下一个条目',
  previousEntry: '移到上一个条目',
  open: '打开条目',
  markAll: '全部标为已读',
  choose: '选择要导出的条目',
  back: '返回列表',
  nextDifference: '下一处差异',
  previousDifference: '上一处差异',
  facing: '并排',
  single: '单栏',
  original: '原文',
  cached: '缓存副本',
  changes: '仅看改动',
  quote: '引用或分享句子',
  listen: '朗读、暂停或继续朗读',
  markdown: '另存为 Markdown',
  json: '另存为 JSON',
}

export const noKey = '无快捷键'
export const or = ' 或 '
export const then = ' 再按 '
