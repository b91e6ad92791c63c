import * as words from '../words/feed.tsx'

/** How much of the original the cached copy keeps, `kept` from 0 to 1: a bar, and the number. */
export function KeptBar({ kept }: { kept: number }) {
  // Nearly all is not all.
  const percent = kept < 1 ? Math.min(99, Math.round(kept * 100)) : 100
  return (
    <span className="flex items-center gap-2">
      {/* Drawn, since a page's policy lets no element bring its own style. */}
      <svg aria-hidden="true" className="turning h-1.5 w-12 rounded-full bg-rule">
        <rect width={`${percent}%`} height="100%" className="fill-soft" />
      </svg>
      {words.kept(percent)}
    </span>
  )
}
