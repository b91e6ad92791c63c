import { type ReactNode, useId, useState } from 'react'
import * as words from '../words/facets.tsx'

type Props = {
  label: string
  /** What is chosen of it, for where it is folded away. */
  chosen: string
  children: ReactNode
}

/** What stands beside a list where there is room, else is folded away above it. */
export function Rail({ label, chosen, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const contentId = useId()
  return (
    <nav
      aria-label={label}
      className="needs-scripts border-b border-rule rail:sticky rail:top-0 rail:col-start-1 rail:row-span-2 rail:row-start-1 rail:max-h-screen rail:self-start rail:overflow-y-auto rail:border-b-0 rail:py-10"
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={contentId}
        className="flex w-full cursor-pointer gap-2 py-3 text-start meta rail:hidden"
        onClick={() => setIsOpen(!isOpen)}
      >
        <span aria-hidden="true" className="turning">
          {isOpen ? '▾' : '▸'}
        </span>
        <span>{words.chosenOf(label, <bdi className="text-ink">{chosen}</bdi>)}</span>
      </button>
      <div
        id={contentId}
        className={`${isOpen ? 'grid' : 'hidden'} grid-cols-2 gap-6 pb-6 rail:flex rail:flex-col rail:gap-8 rail:pb-0`}
      >
        {children}
      </div>
    </nav>
  )
}
