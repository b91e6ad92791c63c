export const noSummary = 'The similar lists give no summary.'
export const about =
  'No seed of this article is in the collection yet, so there is no text to compare. It is known from the articles that list it as similar. When its seed arrives, it will stand at this address.'
