export const changes = '上次阅读后的改动'
export const typographyOnly = '只有排版和空白不同。'
export const kinds = { reworded: '改写', gone: '删去', new: '新增', moved: '移位' }
