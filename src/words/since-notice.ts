export const changed = (date: string) => `Changed since the copy you read on ${date}`
export const tooLong = (date: string) =>
  `Changed since the copy you read on ${date}, which is too long to be compared here.`
export const notHeld =
  'Changed since the copy you read, which this browser doesn’t hold: its changes can’t be shown.'
export const dismiss = 'Dismiss'
