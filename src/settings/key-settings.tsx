import { bindingsIn, commands, commandsWith, lettersOff } from '../commands/commands.ts'
import { inGroups } from '../commands/in-groups.ts'
import { keySettings } from '../kept/settings.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { groups } from '../words/commands.ts'
import * as words from '../words/settings.tsx'
import { KeyRow } from './key-row.tsx'

/** Which keys bring which command, to be changed one by one, and whether letters by themselves do. */
export function KeySettings() {
  const handle = useKeptHandle()
  const fields = useKept((store) => store.settings(keySettings)) ?? {}
  const bound = commandsWith(bindingsIn(fields))
  const isOff = fields[lettersOff]?.value === true
  const set = (field: string, value: unknown) =>
    handle.act((store) => store.set(keySettings, field, value))
  const changed = commands.filter(({ id }) => (fields[id]?.value ?? null) !== null)
  return (
    <section aria-labelledby="keys" className="pt-10">
      <h2 id="keys" className="text-section font-semibold">
        {words.keys}
      </h2>
      <label className="mt-2 flex items-center gap-2 font-sans text-meta">
        <input
          type="checkbox"
          checked={!isOff}
          onChange={({ target }) => set(lettersOff, !target.checked)}
        />
        {words.singleKeys}
      </label>
      {!isOff &&
        inGroups(bound).map(({ group, members }) => (
          <section key={group} className="pt-5">
            <h3 className="pb-1 label uppercase">{groups[group]}</h3>
            <ul>
              {members.map(({ thing: command }) => (
                <KeyRow
                  key={command.id}
                  command={command}
                  commands={bound}
                  onSet={(keys) => set(command.id, keys)}
                />
              ))}
            </ul>
          </section>
        ))}
      {changed.length > 0 && (
        <p className="pt-4">
          <button
            type="button"
            className="control"
            onClick={() => {
              for (const { id } of changed) set(id, null)
            }}
          >
            {words.resetAll}
          </button>
        </p>
      )}
    </section>
  )
}
