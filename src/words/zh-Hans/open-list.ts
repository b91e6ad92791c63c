export const differences = '差异'
export const typography = '仅排版不同'
export const typographyList = '仅排版不同的差异'
