export const differences = '差异'
export const typography = '仅排版不同'
export const typographyList = '仅在排版上的差异'
