import { type KeyboardEvent, useState } from 'react'
import { bindingsIn, type Command, commandsWith, lettersOff } from '../commands/commands.ts'
import { inGroups } from '../commands/in-groups.ts'
import { keyName } from '../commands/key-name.ts'
import { KeyNames } from '../commands/key-names.tsx'
import { keySettings } from '../kept/settings.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'

/** Which keys bring which command, to be changed one by one, and whether letters by themselves do. */
export function KeySettings() {
  const handle = useKeptHandle()
  const fields = useKept((store) => store.settings(keySettings)) ?? {}
  const bindings = bindingsIn(fields)
  const commands = commandsWith(bindings)
  const isOff = fields[lettersOff]?.value === true
  const set = (field: string, value: unknown) =>
    handle.act((store) => store.set(keySettings, field, value))
  const isChanged = commandsWith({}).some(
    ({ id }) => fields[id]?.value !== undefined && fields[id]?.value !== null,
  )
  return (
    <section aria-labelledby="keys" className="pt-10">
      <h2 id="keys" className="text-section font-semibold">
        Keys
      </h2>
      <label className="mt-2 flex items-center gap-2 font-sans text-meta">
        <input
          type="checkbox"
          checked={!isOff}
          onChange={({ target }) => set(lettersOff, !target.checked)}
        />
        Letters and signs by themselves are commands
      </label>
      {!isOff &&
        inGroups(commands).map(({ group, members }) => (
          <section key={group} className="pt-5">
            <h3 className="pb-1 label uppercase">{group}</h3>
            <ul>
              {members.map(({ thing: command }) => (
                <KeyRow
                  key={command.id}
                  command={command}
                  commands={commands}
                  onSet={(keys) => set(command.id, keys)}
                />
              ))}
            </ul>
          </section>
        ))}
      {isChanged && (
        <p className="pt-4">
          <button
            type="button"
            className="control"
            onClick={() => {
              for (const { id } of commandsWith({})) if (fields[id] !== undefined) set(id, null)
            }}
          >
            All keys as they were
          </button>
        </p>
      )}
    </section>
  )
}

type Props = {
  command: Command
  commands: readonly Command[]
  /** Gives the command other keys, none, or with null those that it has by itself. */
  onSet: (keys: readonly string[] | null) => void
}

/** A command and its keys; asked to, it hears the next key that is pressed. */
function KeyRow({ command: { id, name, keys }, commands, onSet }: Props) {
  const [hears, setHears] = useState(false)
  const [taken, setTaken] = useState<string | null>(null)
  const hear = (event: KeyboardEvent) => {
    if (!hears || event.key === 'Tab') return
    const key = keyName(event.nativeEvent)
    if (key === null) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return setHears(false)
    const owner = commands.find((other) => other.id !== id && takes(other, key))
    setTaken(owner ? `“${key}” brings: ${owner.name}` : null)
    if (owner) return
    setHears(false)
    onSet([key])
  }
  return (
    <li className="help-row">
      <span>{name}</span>
      <span className="flex flex-wrap items-baseline justify-end gap-2">
        <span role="status" className="text-fault empty:hidden">
          {taken}
        </span>
        <KeyNames keys={keys} />
        <button
          type="button"
          className="entry-act"
          aria-label={hears ? `Press the key for: ${name}` : `Change the key for: ${name}`}
          onKeyDown={hear}
          onBlur={() => {
            setHears(false)
            setTaken(null)
          }}
          onClick={() => setHears(true)}
        >
          {hears ? 'Press a key…' : 'Change'}
        </button>
        {keys.length > 0 && (
          <button
            type="button"
            className="entry-act"
            aria-label={`No key for: ${name}`}
            onClick={() => onSet([])}
          >
            None
          </button>
        )}
      </span>
    </li>
  )
}

/** Whether a key brings a command, or is the first of those that do. */
function takes({ keys }: Command, key: string): boolean {
  return keys.some((one) => one === key || one.startsWith(`${key} `))
}
