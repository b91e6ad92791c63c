import { inFigures } from '../in-figures.ts'

export const damaged = (parts: number, of: number) =>
  `这里留存的内容共 ${inFigures(of)} 个部分，其中 ${inFigures(parts)} 个已损坏，无法读取；其余完好。以前导出的文件可以将其恢复。`

export const notKept = (why: 'blocked' | 'full' | 'failed', isLaidBy: boolean) =>
  `${
    {
      blocked: '此浏览器不允许页面使用存储空间',
      full: '此浏览器的存储空间已满',
      failed: '此浏览器的存储出错',
    }[why]
  }：所作的标记${isLaidBy ? '暂存在一处狭小空间，待可以留存时写入' : '只保留到此页面关闭'}。`

export const done = (what: 'read' | 'unread' | 'split' | 'merged', count: number) =>
  what === 'split'
    ? `已拆分：${count} 篇文章各自单列。`
    : what === 'merged'
      ? `已将 ${count} 篇文章合并为同一事件。`
      : `已将 ${inFigures(count)} 条标为${what === 'read' ? '已读' : '未读'}。`

export const undo = '撤销'

export const offline = '离线。现在无法取得任何内容。'
export const asOfTime = (day: string, time: string) => `离线。文集内容截至${day} ${time}。`
export const asOfDate = (date: string, age: string | null) =>
  `离线。文集内容截至${date}${age === null ? '' : `（${age}）`}。`

export const newer = '文集有新版本。'
export const update = '更新'
export const later = '稍后'
export const mixed = '此列表来自文集的两个版本：条目可能缺失，也可能重复。'
