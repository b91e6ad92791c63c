export const changes = 'Changes since you read it'
export const typographyOnly = 'Only in typography and white space.'
export const kinds = { reworded: 'Reworded', gone: 'Gone', new: 'New', moved: 'Moved' }
