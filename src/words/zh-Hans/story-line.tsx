import type { ReactNode } from 'react'

export const also = (standing: ReactNode, others: ReactNode) => (
  <>
    {standing}，另见 {others}
  </>
)

export const between = '、'
