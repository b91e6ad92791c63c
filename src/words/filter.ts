/** What is kept of entries that are listed. */
export const lists = {
  unread: 'Unread',
  saved: 'Saved',
  progress: 'In progress',
}

/** What is known of entries that alone are listed. */
export const onlys = {
  stubs: 'Summary only',
  figures: 'With changed figures',
}
