const joiners = new Set(
  (
    'and but while whereas whilst though although yet or however ' +
    'und aber während doch sondern oder obwohl et mais tandis alors ou pourtant y e pero mientras aunque o sino ' +
    'и а но или однако хотя 和 而 但 但是 而且 并 而是 虽然 しかし 一方 و لكن بينما ו אבל'
  ).split(' '),
)

/** Whether a word leads from one clause to another: "while", "but", "und". */
export function joinsClauses(word: string): boolean {
  return joiners.has(word)
}
