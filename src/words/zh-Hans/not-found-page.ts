export const title = '找不到页面 · Recto'
export const heading = '找不到这个页面'
export const why =
  '地址可能有误，文章也可能已不在文集中。只要标题还在某个种子文件中，文章的地址就不会变。'
