import type { Fields } from '../kept/kept.ts'

/**
 * Every command of the reader and the keys that bring it. The keyboard, the palette, the help and the settings
 * all read this table; the last three alone have what commands are called. A key is written as it is typed ("G"
 * is with Shift); "g f" is two keys one after the other, and "mod+k" is with Ctrl, or ⌘ on a Mac.
 */
const groups = {
  anywhere: {
    search: ['/'],
    palette: ['mod+k'],
    help: ['?'],
    feed: ['g f'],
    unread: ['g u'],
    saved: ['g s'],
    progress: ['g i'],
    settings: [],
    top: ['g g'],
    end: ['G'],
    theme: ['t'],
    larger: ['+'],
    smaller: ['-'],
  },
  both: {
    next: ['j'],
    previous: ['k'],
    source: ['v'],
    read: ['m'],
    save: ['s'],
    story: ['x'],
  },
  feed: {
    nextEntry: ['n'],
    previousEntry: ['p'],
    open: ['o', 'Enter'],
    markAll: ['A'],
    choose: ['e'],
  },
  article: {
    back: ['u'],
    nextDifference: [']', 'F7'],
    previousDifference: ['[', 'Shift+F7'],
    facing: ['1'],
    single: ['2'],
    original: ['3'],
    cached: ['4'],
    changes: [],
    quote: ['y'],
    listen: ['r'],
    markdown: [],
    json: [],
  },
} satisfies Record<string, Record<string, readonly string[]>>

type Groups = typeof groups
export type CommandId = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups]

/** The keys of commands that aren't as the table has them: none for one that no key brings. */
export type Bindings = Partial<Record<CommandId, readonly string[]>>

export type Command = { id: CommandId; group: keyof Groups; keys: readonly string[] }

/** All commands in the order of the table, with the keys that they have by themselves. */
export const commands: readonly Command[] = Object.entries(groups).flatMap(([group, named]) =>
  Object.entries<readonly string[]>(named).map(([id, keys]) => ({
    id: id as CommandId,
    group: group as keyof Groups,
    keys,
  })),
)

/** All commands with the keys that they have. */
export function commandsWith(bindings: Bindings): Command[] {
  return commands.map((command) => ({ ...command, keys: keysOf(command, bindings) }))
}

/** The keys that bring a command. */
export function keysOf({ id, keys }: Command, bindings: Bindings): readonly string[] {
  return bindings[id] ?? keys
}

/** The field of the settings that says that no letter by itself is a command. */
export const lettersOff = 'letters off'

/**
 * What a reader has set of keys: for a command its own, and whether letters by themselves mean anything.
 * What was kept by another version and means nothing here is passed over.
 */
export function bindingsIn(fields: Fields): Bindings {
  const isOff = fields[lettersOff]?.value === true
  return Object.fromEntries(
    commands.flatMap(({ id, keys }) => {
      const value = fields[id]?.value
      const own = isKeys(value) ? value : keys
      const left = isOff ? own.filter((key) => /^(mod\+|Shift\+|F\d)/.test(key)) : own
      return left === keys ? [] : [[id, left]]
    }),
  )
}

function isKeys(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((key) => typeof key === 'string')
}
