import { inFigures } from '../by-locale/in-figures.ts'

export const damaged = (parts: number, of: number) =>
  `本地数据共 ${inFigures(of)} 个部分，其中 ${inFigures(parts)} 个已损坏，无法读取，其余完好。导入以前导出的文件即可恢复。`

export const notKept = (why: 'blocked' | 'full' | 'failed', isLaidBy: boolean) =>
  `${
    {
      blocked: '此浏览器不允许此页面使用存储空间',
      full: '此浏览器的存储空间已满',
      failed: '此浏览器的存储空间出错',
    }[why]
  }：所作的标记${isLaidBy ? '暂存于容量很小的备用空间，待可以保存时再写入' : '只保留到此页面关闭为止'}。`

export const done = (what: 'read' | 'unread' | 'split' | 'merged', count: number) =>
  what === 'split'
    ? `已拆分，${count} 篇文章各自显示。`
    : what === 'merged'
      ? `已将 ${count} 篇文章合并为同一事件。`
      : `已将 ${inFigures(count)} 条标为${what === 'read' ? '已读' : '未读'}。`

export const undo = '撤销'

export const offline = '当前离线，无法获取任何内容。'
export const asOfTime = (day: string, time: string) => `当前离线。文集内容截至${day} ${time}。`
export const asOfDate = (date: string, age: string | null) =>
  `当前离线。文集内容截至 ${date}${age === null ? '' : `（${age}）`}。`

export const leftOff = '已回到上次阅读的位置。'
export const toTop = '回到顶部'

export const newer = '此文集有新版本。'
export const update = '更新'
export const later = '稍后'
export const mixed = '此列表混有文集的两个版本：条目可能缺失，也可能重复。'
