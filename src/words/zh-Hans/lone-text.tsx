import type { ReactNode } from 'react'

export const noOriginal = '种子文件中没有原文，无从比较。'
export const originalIsLink = (links: ReactNode) => <>原文只是一个链接，无从比较：{links}</>
export const empty = '缓存副本为空。'
export const noCopy = '缓存文本中没有原文的副本，无从比较。'
