import { Suspense } from 'react'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import type { ChooseBoxProps } from './choose-box.tsx'
import { useChosen } from './chosen.ts'

/** Its code comes when something is to be chosen. */
export const ChooseBox = lazyScreen<ChooseBoxProps>(
  async () => (await import('./choose-box.tsx')).ChooseBox,
)

/** What chooses an entry of a list, while some are to be taken out. */
export function Choosing(props: Omit<ChooseBoxProps, 'chosen'>) {
  const chosen = useChosen()
  return (
    chosen && (
      <Suspense>
        <ChooseBox {...props} chosen={chosen} />
      </Suspense>
    )
  )
}
