import type { ReactNode } from 'react'

const reloading = '如有新版本，重新载入即可换用。留存的内容不受影响。'

export const ofFile = {
  unreachable: '无法取得文件。检查网络连接后重试。',
  'not-kept': '当前离线。即使有这个页面，此前也没有在这里打开或收藏过。',
  refused: '服务器未能提供文件。稍后重试或可解决。',
  missing: `服务器上没有这个文件。它可能即将发布，也可能已经撤下。${reloading}`,
  page: `服务器返回了网页，而不是文件。文件可能即将发布，也可能已经撤下。${reloading}`,
  unreadable: '收到的文件已损坏。重试或可解决。',
  'other-version': `打开此页期间，文集已重新发布。${reloading}`,
  misshapen: '文件格式与此阅读器不符。文集需要重新构建。',
} as const

export const ofCode = `阅读器的一部分无法取得。${reloading}`
export const ofDamagedCode =
  '阅读器的一部分在传输中损坏，只有重新载入页面才会再次获取。已留存的内容不受影响。'
export const ofReader = `阅读器出错了。${reloading}`
export const empty = '文件为空。'

export const inFile = (path: ReactNode) => <>文件：{path}</>
