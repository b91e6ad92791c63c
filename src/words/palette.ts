export const purpose = 'Find a command, source or article'
export const whatFits = 'What fits'

export const groups = {
  commands: 'Commands',
  sources: 'Sources',
  categories: 'Categories',
  articles: 'Articles',
}

export const noMatches = 'No matches.'
export const toChooseFrom = (count: number) => `${count} to choose from.`
