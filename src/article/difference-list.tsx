import { startTransition, Suspense, useState } from 'react'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { differencesIn, typographyIn } from './differences.ts'
import type { OpenListProps } from './open-list.tsx'

const OpenList = lazyScreen<OpenListProps>(async () => (await import('./open-list.tsx')).OpenList)

/** All differences one below the other, each leading to its place on the pages; its code comes when it is opened. */
export function DifferenceList(props: Omit<OpenListProps, 'differences' | 'typography'>) {
  const [isOpen, setIsOpen] = useState(false)
  const differences = differencesIn(props.rows)
  const typography = typographyIn(props.rows)
  if (differences.length + typography.length === 0) return null
  return (
    <details
      className="mb-4"
      onPointerEnter={() => void OpenList.preload().catch(() => {})}
      onToggle={(event) => {
        const { open } = event.currentTarget
        startTransition(() => setIsOpen(open))
      }}
    >
      <summary className="cursor-pointer py-1 meta">List of all differences</summary>
      {isOpen && (
        <Suspense>
          <OpenList {...props} differences={differences} typography={typography} />
        </Suspense>
      )}
    </details>
  )
}
