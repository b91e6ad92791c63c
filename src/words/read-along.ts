export const isLast = 'This is the last of the list.'
export const isFirst = 'This is the first of the list.'
