export const title = '快捷键与命令'
export const close = '关闭'
export const about = '快捷键以输入的字母为准，可在设置中更改或关闭。'
