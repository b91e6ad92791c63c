export const bar = '选中的文字'

export const voice = {
  silent: '朗读',
  failed: '朗读',
  reading: '暂停',
  paused: '继续朗读',
}
export const stop = '停止朗读'
export const copyQuotation = '复制引文'
export const copyLink = '复制链接'
export const share = '分享'
export const close = '关闭'

export const quotationCopied = '已复制引文'
export const linkCopied = '已复制链接'
export const notCopied = '此浏览器不允许网页复制内容，请在此手动复制。'
export const byHand = '待手动复制的内容'
export const brokeOff = '此浏览器的语音中断了。'
export const noVoice = '此浏览器没有可用于朗读的语音。'
export const nothingSelected = '没有选中可引用的文字。'

export const quotation = (quoted: string, from: readonly string[]) =>
  `“${quoted}”\n—— ${from.join('，')}`
export const cachedOn = (date: string, time: string) => `缓存于 ${date} ${time}`
