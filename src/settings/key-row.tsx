import { type KeyboardEvent, useRef, useState } from 'react'
import { type Command, commands as asBuilt } from '../commands/commands.ts'
import { keyName } from '../commands/key-name.ts'
import { KeyNames } from '../commands/key-names.tsx'
import { names } from '../words/commands.ts'
import * as words from '../words/settings.tsx'

type Props = {
  command: Command
  /** All commands, whose keys this one may not take. */
  commands: readonly Command[]
  /** Gives the command other keys, none, or with null those that it has by itself. */
  onSet: (keys: readonly string[] | null) => void
}

type State =
  | { kind: 'resting' }
  /** Waits for a key; the last that was pressed belongs to another command. */
  | { kind: 'hearing'; refused: string | null }

/** A command and its keys. Asked to, it takes the next key that is pressed, if no other command has it. */
export function KeyRow({ command: { id, keys }, commands, onSet }: Props) {
  const [state, setState] = useState<State>({ kind: 'resting' })
  const change = useRef<HTMLButtonElement>(null)
  const hear = (event: KeyboardEvent) => {
    if (state.kind === 'resting' || event.key === 'Tab') return
    const key = keyName(event.nativeEvent)
    if (key === null) return
    event.preventDefault()
    event.stopPropagation()
    if (key === 'Escape') return setState({ kind: 'resting' })
    const refused = refusalOf(key)
    if (refused) return setState({ kind: 'hearing', refused })
    setState({ kind: 'resting' })
    onSet([key])
  }
  /** What to say of a key that another command has; null if none has it. */
  const refusalOf = (key: string) => {
    const owner = commands.find((other) => other.id !== id && takes(other, key))
    return owner ? words.isUsed(key, names[owner.id]) : null
  }
  const rest = () => {
    setState({ kind: 'resting' })
    change.current?.focus()
  }
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') rest()
  }
  const choose = (keys: readonly string[] | null) => {
    rest()
    onSet(keys)
  }
  const reset = () => {
    const own = asBuilt.find((command) => command.id === id)?.keys ?? []
    const refused = own.map(refusalOf).find((found) => found !== null)
    if (refused) setState({ kind: 'hearing', refused })
    else choose(null)
  }
  const hears = state.kind === 'hearing'
  return (
    <li className="help-row">
      <span>{names[id]}</span>
      <span
        role="group"
        aria-label={words.keyFor(names[id])}
        className="flex flex-wrap items-baseline justify-end gap-x-3"
      >
        {hears ? (
          <span role="status" className="text-fault empty:hidden">
            {state.refused}
          </span>
        ) : (
          <span>
            <KeyNames keys={keys} />
          </span>
        )}
        <button
          ref={change}
          type="button"
          className="entry-act"
          onKeyDown={hear}
          onClick={() => setState({ kind: 'hearing', refused: null })}
        >
          {hears ? words.pressKey : words.change}
        </button>
        {hears && (
          <>
            <button
              type="button"
              className="entry-act"
              onKeyDown={leave}
              onClick={() => choose([])}
            >
              {words.noKey}
            </button>
            <button type="button" className="entry-act" onKeyDown={leave} onClick={reset}>
              {words.reset}
            </button>
          </>
        )}
      </span>
    </li>
  )
}

/** Whether a key brings a command, or is the first of those that do. */
function takes({ keys }: Command, key: string): boolean {
  return keys.some((one) => one === key || one.startsWith(`${key} `))
}
