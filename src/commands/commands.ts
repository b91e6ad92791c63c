import type { Fields } from '../kept/kept.ts'

/**
 * Every command of the reader: its name and the keys that bring it. The keyboard, the palette, the help
 * and the settings all read this table. A key is written as it is typed ("G" is with Shift); "g f" is two
 * keys one after the other, and "mod+k" is with Ctrl, or ⌘ on a Mac.
 */
const groups = {
  Anywhere: {
    search: ['Search', '/'],
    palette: ['Find anything', 'mod+k'],
    help: ['Keys and commands', '?'],
    feed: ['Go to the feed', 'g f'],
    unread: ['Go to what is unread', 'g u'],
    saved: ['Go to what is saved', 'g s'],
    progress: ['Go to what is in progress', 'g i'],
    settings: ['Settings'],
    top: ['To the top', 'g g'],
    end: ['To the end', 'G'],
    theme: ['Next theme', 't'],
    larger: ['Larger text', '+'],
    smaller: ['Smaller text', '-'],
  },
  'Feed and article': {
    next: ['Open the next article', 'j'],
    previous: ['Open the previous article', 'k'],
    source: ['Open the source', 'v'],
    read: ['Mark as read or unread', 'm'],
    save: ['Save or unsave', 's'],
    story: ['Split or merge a story', 'x'],
  },
  Feed: {
    nextEntry: ['To the next entry', 'n'],
    previousEntry: ['To the previous entry', 'p'],
    open: ['Open the entry', 'o', 'Enter'],
    markAll: ['Mark all as read', 'A'],
  },
  Article: {
    back: ['Back to the list', 'u'],
    nextDifference: ['Next difference', ']', 'F7'],
    previousDifference: ['Previous difference', '[', 'Shift+F7'],
    facing: ['Side by side', '1'],
    single: ['One column', '2'],
    original: ['Original', '3'],
    cached: ['Cached copy', '4'],
    changes: ['Changes only'],
    quote: ['Quote or share a sentence', 'y'],
    listen: ['Read aloud, pause or read on', 'r'],
    markdown: ['Save as Markdown'],
    json: ['Save as JSON'],
  },
} satisfies Record<string, Record<string, readonly [name: string, ...keys: string[]]>>

type Groups = typeof groups
export type CommandId = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups]

/** The keys of commands that aren't as the table has them: none for one that no key brings. */
export type Bindings = Partial<Record<CommandId, readonly string[]>>

export type Command = { id: CommandId; group: string; name: string; keys: readonly string[] }

/** All commands in the order of the table, with the keys that they have by themselves. */
export const commands: readonly Command[] = Object.entries(groups).flatMap(([group, named]) =>
  Object.entries<readonly string[]>(named).map(([id, [name = '', ...keys]]) => ({
    id: id as CommandId,
    ...{ group, name, keys },
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
