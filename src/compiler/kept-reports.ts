import { keepBytes, keptBytes } from './kept-bytes.ts'

/** The JSON for an article that was made of the same before, by its stamp; else made now. */
export type ReportMemo = (id: string, stamp: string, make: () => string) => string

/**
 * What the others of their stories have of articles' summaries, as builds before found it, in a file that is read when
 * it is first asked for; one that isn't whole counts as none. An article has a line, as long as it is in the
 * collection: its id, the stamp of what the JSON was made of, and the JSON.
 */
export class KeptReports {
  readonly #path: string
  #lines: Map<string, Buffer> | null = null
  #hasNew = false

  constructor(path: string) {
    this.#path = path
  }

  readonly of: ReportMemo = (id, stamp, make) => {
    this.#lines ??= linesIn(keptBytes(this.#path) ?? Buffer.alloc(0))
    const head = `${id} ${stamp} `
    const line = this.#lines.get(id)?.toString()
    if (line?.startsWith(head)) return line.slice(head.length)
    const json = make()
    this.#lines.set(id, Buffer.from(head + json))
    this.#hasNew = true
    return json
  }

  /** Keeps what is new beside what else there is of the articles with these ids. */
  save(ids: readonly string[]): void {
    if (!this.#hasNew) return
    const lines = ids.flatMap((id) => this.#lines?.get(id) ?? [])
    keepBytes(this.#path, Buffer.concat(lines.flatMap((line) => [line, lineEnd])))
  }
}

const lineEnd = Buffer.from('\n')

/** Lines by what stands before their first space. */
function linesIn(bytes: Buffer): Map<string, Buffer> {
  const lines = new Map<string, Buffer>()
  for (let from = 0, to = 0; from < bytes.length; from = to + 1) {
    to = bytes.indexOf('\n', from)
    lines.set(bytes.toString('utf8', from, bytes.indexOf(' ', from)), bytes.subarray(from, to))
  }
  return lines
}
