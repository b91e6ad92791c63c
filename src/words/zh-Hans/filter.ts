export const lists = {
  unread: '未读',
  saved: '已收藏',
  progress: '在读',
}

export const onlys = {
  stubs: '仅有摘要',
  figures: '数字有出入',
}
