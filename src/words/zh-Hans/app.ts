export const skip = '跳到正文'
export const settings = '设置'
export const method = '比较方法'
