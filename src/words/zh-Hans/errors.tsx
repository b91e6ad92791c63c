import type { ReactNode } from 'react'

const reloading = '如有新版本，重新载入即可使用。本地数据不受影响。'

export const ofFile = {
  unreachable: '无法获取文件。请检查网络连接，然后重试。',
  'not-kept': '当前离线。即使有这个页面，此前也没有在此浏览器中打开或收藏过。',
  refused: '服务器未能提供文件。稍后重试可能有用。',
  missing: `服务器上没有这个文件。它可能即将发布，也可能已经撤下。${reloading}`,
  page: `服务器返回的是网页，而不是所需的文件。文件可能即将发布，也可能已经撤下。${reloading}`,
  unreadable: '收到的文件已损坏。重试可能有用。',
  'other-version': `此页打开期间，文集已重新发布。${reloading}`,
  misshapen: '此阅读器无法识别文件的格式。文集需要重新构建。',
} as const

export const ofCode = `无法获取阅读器的部分组件。${reloading}`
export const ofDamagedCode =
  '收到的阅读器组件已损坏，只有重新载入页面才会再次获取。本地数据不受影响。'
export const ofReader = `阅读器出错了。${reloading}`
export const empty = '文件为空。'

export const inFile = (path: ReactNode) => <>文件：{path}</>
