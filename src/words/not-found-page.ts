export const title = 'No such page · Recto'
export const heading = 'There is no page here'
export const why =
  'The address may be mistyped, or the article may have left the collection. Articles keep their address for as long as their title stands in a seed.'
