export const standing = (isRead: boolean, isSaved: boolean) =>
  `${isRead ? 'Read' : 'Unread'}${isSaved ? ', saved' : ''}`
export const save = 'Save'
export const unsave = 'Unsave'
export const markRead = 'Mark read'
export const markUnread = 'Mark unread'
