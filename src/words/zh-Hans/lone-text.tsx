import type { ReactNode } from 'react'

export const noOriginal = '种子文件中没有原文，没有可供比较的文本。'
export const originalIsLink = (links: ReactNode) => (
  <>原文只是一个链接，没有可供比较的文本：{links}</>
)
export const empty = '缓存副本为空。'
export const noCopy = '缓存文本中没有它的副本可供比较。'
