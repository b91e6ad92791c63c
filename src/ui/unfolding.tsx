import { type ReactNode, startTransition, useState } from 'react'
import { attempt } from './attempt.ts'
import type { LazyScreen } from './lazy-screen.tsx'

type Props = {
  /** What its code is fetched by, as soon as someone points at it. */
  of: Pick<LazyScreen<never>, 'preload'>
  summary: ReactNode
  className: string
  summaryClassName: string
  children: ReactNode
}

/** A part of the page that unfolds, and is drawn, with its code fetched, only when it does. */
export function Unfolding({ of, summary, className, summaryClassName, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={className}
      onPointerEnter={() => void of.preload().catch(() => {})}
      onToggle={({ currentTarget: { open } }) =>
        attempt(async () => {
          if (open) await of.preload()
          startTransition(() => setIsOpen(open))
        })
      }
    >
      <summary className={`cursor-pointer py-1 ${summaryClassName}`}>{summary}</summary>
      {isOpen && children}
    </details>
  )
}
