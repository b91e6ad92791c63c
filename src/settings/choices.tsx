import { useId } from 'react'

type Props = {
  title: string
  choices: readonly [value: string, name: string][]
  chosen: string
  /** Whether what is set has been read yet. */
  isKnown: boolean
  onChoose: (value: string) => void
}

/** A question of which one answer holds. */
export function Choices({ title, choices, chosen, isKnown, onChoose }: Props) {
  const group = useId()
  return (
    <fieldset className="choices">
      <legend className="label uppercase">{title}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(([value, name]) => (
          <label key={value} className="choice control">
            <input
              type="radio"
              name={group}
              value={value}
              checked={isKnown && chosen === value}
              onChange={() => onChoose(value)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
