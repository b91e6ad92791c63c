export const changed = (date: string) => `与 ${date}读过的副本相比有改动`
export const tooLong = (date: string) =>
  `与 ${date}读过的副本相比有改动，但文本过长，无法在此比较。`
export const notHeld = '与上次读过的副本相比有改动，但此浏览器没有保存那份副本，无法显示改动。'
export const dismiss = '关闭提示'
