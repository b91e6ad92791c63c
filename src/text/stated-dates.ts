import type { DateParts } from './dates.ts'

/** The dates that some texts state, filed so that looking one up takes no longer the more there are. */
export class StatedDates {
  /** The parts that dates say at once, by their names joined. */
  private readonly shapes = new Map<string, string[]>()
  /** Dates by their shape and each choice of their parts. */
  private readonly filed = new Set<string>()

  add(date: DateParts): void {
    const names = Object.keys(date).sort()
    const shape = names.join()
    this.shapes.set(shape, names)
    for (const some of choicesOf(names)) this.filed.add(keyOf(shape, date, some))
  }

  /** Whether stated dates that a date agrees with say all parts of it between them. */
  say(date: DateParts): boolean {
    return Object.keys(date).every((name) =>
      [...this.shapes].some(
        ([shape, names]) =>
          names.includes(name) &&
          this.filed.has(
            keyOf(
              shape,
              date,
              names.filter((part) => part in date),
            ),
          ),
      ),
    )
  }
}

function keyOf(shape: string, date: DateParts, names: readonly string[]): string {
  return `${shape}: ${names.map((name) => date[name as keyof DateParts]).join()} of ${names.join()}`
}

/** Every way to take some of a few names, in their order. */
function choicesOf(names: readonly string[]): string[][] {
  return names.reduce<string[][]>(
    (choices, name) => [...choices, ...choices.map((choice) => [...choice, name])],
    [[]],
  )
}
