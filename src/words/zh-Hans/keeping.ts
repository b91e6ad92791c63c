export const standing = (isRead: boolean, isSaved: boolean) =>
  `${isRead ? '已读' : '未读'}${isSaved ? '，已收藏' : ''}`
export const save = '收藏'
export const unsave = '取消收藏'
export const markRead = '标为已读'
export const markUnread = '标为未读'
