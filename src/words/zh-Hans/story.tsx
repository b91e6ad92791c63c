import type { ReactNode } from 'react'

export const title = '同一事件'
export const standing = (standing: ReactNode) => <>{standing}。</>
export const cachedOn = (date: string, time: string) => `缓存于 ${date} ${time}`
export const fuller = '比本文更详细'
export const recurring = (count: number, all: number) =>
  `本摘要的 ${all} 条陈述中有 ${count} 条见于该文`
export const figuresDiffer = (count: number) => `，${count} 处数字不同`
export const readIn = (name: string) => `在 ${name} 中查看`
