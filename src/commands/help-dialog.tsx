import { Dialog } from '../ui/dialog.tsx'
import { groups as groupNames, names } from '../words/commands.ts'
import * as words from '../words/help.ts'
import { commandsWith } from './commands.ts'
import { inGroups } from './in-groups.ts'
import { KeyNames } from './key-names.tsx'
import { useBindings } from './use-bindings.ts'

/** Every command with its keys. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const groups = inGroups(commandsWith(useBindings()))
  return (
    <Dialog label={words.title} className="help" onClose={onClose}>
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-section font-semibold">{words.title}</h2>
        <form method="dialog">
          <button type="submit" className="control">
            {words.close}
          </button>
        </form>
      </div>
      <div className="help-groups">
        {groups.map(({ group, members }) => (
          <section key={group}>
            <h3 className="pb-1 label uppercase">{groupNames[group]}</h3>
            <dl>
              {members.map(({ thing: { id, keys } }) => (
                <div key={id} className="help-row">
                  <dt>{names[id]}</dt>
                  <dd>
                    <KeyNames keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="pt-4 meta">{words.about}</p>
    </Dialog>
  )
}
