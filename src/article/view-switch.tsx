import type { ReactNode } from 'react'
import * as words from '../words/article.tsx'
import { type Shown, type View, views } from './view.ts'

const names: Record<View, ReactNode> = {
  facing: words.facing,
  single: words.single,
  original: words.original,
  cached: (
    <span>
      {words.cachedInShort((beside) => (
        <span className="max-facing:sr-only">{beside}</span>
      ))}
    </span>
  ),
}

type Props = { shown: Shown; onChange: (shown: Shown) => void }

/**
 * Chooses how the texts are set, and whether what is the same is folded away. On a narrow screen styles hide
 * the first, two pages side by side: what was written for any screen need not change as it is taken over.
 */
export function ViewSwitch({ shown, onChange }: Props) {
  const compares = shown.view === 'facing' || shown.view === 'single'
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-facing:gap-x-2">
      <div role="group" aria-label={words.view} className="views flex">
        {views.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={shown.view === view}
            className="control"
            onClick={() => onChange({ ...shown, view })}
          >
            {names[view]}
          </button>
        ))}
      </div>
      {compares && (
        <label className="flex min-h-8 items-center gap-1.5 meta text-ink max-facing:gap-1">
          <input
            type="checkbox"
            className="size-4"
            checked={shown.onlyChanges}
            onChange={(event) => onChange({ ...shown, onlyChanges: event.target.checked })}
          />
          {words.changesOnly}
        </label>
      )}
    </div>
  )
}
