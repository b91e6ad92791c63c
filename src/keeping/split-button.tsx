import * as words from '../words/story-standing.ts'

/** Splits a story, or merges it. */
export function SplitButton({ isSplit, onClick }: { isSplit: boolean; onClick: () => void }) {
  return (
    <button type="button" className="needs-scripts entry-act" onClick={onClick}>
      {isSplit ? words.merge : words.split}
    </button>
  )
}
