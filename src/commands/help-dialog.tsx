import { Dialog } from '../ui/dialog.tsx'
import { commandsWith } from './commands.ts'
import { inGroups } from './in-groups.ts'
import { KeyNames } from './key-names.tsx'
import { useBindings } from './use-bindings.ts'

/** Every command with its keys. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const groups = inGroups(commandsWith(useBindings()))
  return (
    <Dialog label="Keys and commands" className="help" onClose={onClose}>
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-section font-semibold">Keys and commands</h2>
        <form method="dialog">
          <button type="submit" className="control">
            Close
          </button>
        </form>
      </div>
      <div className="help-groups">
        {groups.map(({ group, members }) => (
          <section key={group}>
            <h3 className="pb-1 label uppercase">{group}</h3>
            <dl>
              {members.map(({ thing: { id, name, keys } }) => (
                <div key={id} className="help-row">
                  <dt>{name}</dt>
                  <dd>
                    <KeyNames keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="pt-4 meta">
        Keys go by the letter typed, and can be changed or switched off in the settings.
      </p>
    </Dialog>
  )
}
