/** How much of the original the cached copy keeps, `kept` from 0 to 1: a bar, and the number. */
export function KeptBar({ kept }: { kept: number }) {
  const percent = Math.round(kept * 100)
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="h-1.5 w-12 overflow-hidden rounded-full bg-rule">
        <span className="block h-full bg-soft" style={{ inlineSize: `${percent}%` }} />
      </span>
      {percent}% kept
    </span>
  )
}
