import { inFigures } from '../words/in-figures.ts'

type Props = {
  /** What is folded, one and many: "row", "rows". */
  one: string
  many: string
  count: number
  isOpen: boolean
  /** The id of what it shows and folds. */
  controls: string
  onToggle: () => void
}

/** Shows what is the same between two differences, and folds it away again. */
export function FoldButton({ one, many, count, isOpen, controls, onToggle }: Props) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={controls}
      className="font-sans text-meta link"
      onClick={onToggle}
    >
      {isOpen ? 'Fold' : 'Show'}{' '}
      {count === 1 ? `a ${one} that is` : `${inFigures(count)} ${many} that are`} the same
    </button>
  )
}
