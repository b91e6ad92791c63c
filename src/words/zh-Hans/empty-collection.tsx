import type { ReactNode } from 'react'

export const heading = '还没有种子文件'

export const how = (folder: ReactNode, ending: ReactNode, start: ReactNode, build: ReactNode) => (
  <>
    Recto 从 {folder} 文件夹读取缓存的文章。把聚合网站页面的纯文本存为以 {ending}{' '}
    结尾的文件，放入该文件夹，文章就会出现在此页：用 {start} 运行时立即出现，否则在下一次 {build}{' '}
    之后出现。
  </>
)

export const check = (command: ReactNode) => (
  <>如果已有种子文件，运行 {command} 可查出其中的问题。</>
)
