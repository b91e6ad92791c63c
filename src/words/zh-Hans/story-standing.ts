export const split = '拆分'
export const merge = '合并'

export const standing = (count: number, areSources: boolean, isSplit: boolean) =>
  `${count} ${areSources ? '个来源' : '篇文章'}报道了此事${isSplit ? '，逐篇显示' : ''}`
