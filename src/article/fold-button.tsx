type Props = {
  /** What it does, and to how many: "Show 3 rows that are the same". */
  name: string
  isOpen: boolean
  /** The id of what it shows and folds. */
  controls: string
  onToggle: () => void
}

/** Shows what is the same between two differences, and folds it away again. */
export function FoldButton({ name, isOpen, controls, onToggle }: Props) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={controls}
      className="font-sans text-meta link"
      onClick={onToggle}
    >
      {name}
    </button>
  )
}
