import { Suspense } from 'react'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import type { ChooseBoxProps } from './choose-box.tsx'
import { useChosen } from './chosen.ts'

const Box = lazyScreen<ChooseBoxProps>(async () => (await import('./choose-box.tsx')).ChooseBox)

/** What chooses an entry of a list, while some are to be taken out. */
export function Choosing(props: Omit<ChooseBoxProps, 'chosen'>) {
  const chosen = useChosen()
  return (
    chosen && (
      <Suspense>
        <Box {...props} chosen={chosen} />
      </Suspense>
    )
  )
}
