export const reload = '重新载入'
export const dismiss = '关闭'

export const leadsTo = (place: string) => `（⚠ 实际指向 ${place}）`
