export const nothing = {
  saved: '这里还没有收藏。每个条目旁和每篇文章的页面上都有“收藏”。',
  progress: '这里没有在读的文章。读到一半停下的文章算作在读，直到读完。',
}
