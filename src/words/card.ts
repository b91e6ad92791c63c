export const summaryOnly = 'Summary only'
export const changed = 'Changed since you read it'
