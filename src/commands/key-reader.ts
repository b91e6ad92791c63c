import type { Command, CommandId } from './commands.ts'

/** What came of a key: a command, the first key of some, or nothing. */
export type Reading =
  { kind: 'command'; id: CommandId } | { kind: 'begun'; keys: string } | { kind: 'nothing' }

/**
 * What a key means after those that were begun ("" at first). A key that doesn't go on with what was
 * begun begins anew.
 */
export function readKey(commands: readonly Command[], begun: string, key: string): Reading {
  const keys = begun === '' ? key : `${begun} ${key}`
  const command = commands.find((command) => command.keys.includes(keys))
  if (command) return { kind: 'command', id: command.id }
  if (commands.some((command) => command.keys.some((one) => one.startsWith(`${keys} `))))
    return { kind: 'begun', keys }
  return begun === '' ? { kind: 'nothing' } : readKey(commands, '', key)
}
