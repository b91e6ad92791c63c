/** Splits a story, or merges it. */
export function SplitButton({ isSplit, onClick }: { isSplit: boolean; onClick: () => void }) {
  return (
    <button type="button" className="needs-scripts entry-act ms-2" onClick={onClick}>
      {isSplit ? 'Merge' : 'Split'}
    </button>
  )
}
