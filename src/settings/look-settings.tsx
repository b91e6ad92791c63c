import { useId } from 'react'
import { lookIn, type LookName, looks } from '../kept/look.ts'
import { lookSettings } from '../kept/settings.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'

/** What is chosen, and what each of its choices is called. */
const names: { [Name in LookName]: [name: string, Record<(typeof looks)[Name][number], string>] } =
  {
    theme: [
      'Colours',
      {
        system: 'As the system',
        light: 'Light',
        dark: 'Dark',
        sepia: 'Sepia',
        contrast: 'High contrast',
      },
    ],
    face: [
      'Typeface',
      {
        text: 'Source Serif',
        serif: 'System serif',
        sans: 'System sans',
        dyslexic: 'OpenDyslexic',
      },
    ],
    size: [
      'Text size',
      {
        smallest: '85%',
        small: '92%',
        middle: '100%',
        large: '112%',
        larger: '125%',
        largest: '150%',
      },
    ],
    measure: ['Line length', { narrow: 'Short', middle: 'Middle', wide: 'Long' }],
    leading: ['Line spacing', { tight: 'Tight', middle: 'Middle', loose: 'Loose' }],
    edge: ['Right edge', { ragged: 'Ragged', justified: 'Justified' }],
    density: ['Feed', { roomy: 'Roomy', compact: 'Compact' }],
  }

/** The choices of how a page looks. */
export function LookSettings() {
  const handle = useKeptHandle()
  const fields = useKept((store) => store.settings(lookSettings))
  const look = lookIn(fields ?? {})
  return Object.entries(names).map(([name, [title, choices]]) => (
    <Choices
      key={name}
      title={title}
      choices={Object.entries<string>(choices)}
      chosen={look[name as LookName]}
      isKnown={fields !== null}
      onChoose={(choice) => handle.act((store) => store.set(lookSettings, name, choice))}
    />
  ))
}

type Props = {
  title: string
  choices: readonly [value: string, name: string][]
  chosen: string
  /** Whether what is set has been read yet. */
  isKnown: boolean
  onChoose: (value: string) => void
}

function Choices({ title, choices, chosen, isKnown, onChoose }: Props) {
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
