import { KeyCap } from '../ui/key-cap.tsx'
import { type CommandId, commands, keysOf } from './commands.ts'
import { useBindings } from './use-bindings.ts'

/** The first of the keys that bring a command, for those who see it and have room. */
export function CommandCap({ id }: { id: CommandId }) {
  const key = useKeysOf(id)[0]
  return key === undefined ? null : <KeyCap>{key}</KeyCap>
}

/** The keys that bring a command. */
export function useKeysOf(id: CommandId): readonly string[] {
  return keysOf(
    commands.find((command) => command.id === id)!,
    useBindings(),
  )
}
