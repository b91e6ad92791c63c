export const differences = 'Differences'
export const typography = 'In typography only'
export const typographyList = 'Differences in typography only'
