import type { ReactNode } from 'react'

export const heading = '还没有种子文件'

export const how = (folder: ReactNode, ending: ReactNode, start: ReactNode, build: ReactNode) => (
  <>
    Recto 从文件夹 {folder} 读取缓存的文章。把聚合网站页面的纯文本放进去，文件名以 {ending}{' '}
    结尾，它就会出现在此页：运行 {start} 时立即出现，否则在下一次 {build} 之后出现。
  </>
)

export const check = (command: ReactNode) => <>如果已有种子文件，{command} 会指出其中的问题。</>
