import { diagnosticsPath } from '../bundle/bundle-paths.ts'
import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import { type BundleFile, compile } from './compile.ts'
import { searchFolder, searchIndexPath } from '../bundle/search-paths.ts'
import { planSearch, searchFiles, type SearchPlan } from './search-files.ts'
import { listSeeds, readSeed } from './read-seeds.ts'
import { type DigestedText, digestSeed, type SeedDigest, seedKey } from './seed-digest.ts'

type Known = { digest: SeedDigest; text: () => DigestedText }

/** Of a file that isn't there: a page may show that, until it comes. */
const absent = ''

/**
 * A bundle in step with a folder of seeds, for developing. A seed is digested when its bytes change, and
 * a file of the bundle made when it is read.
 */
export class LiveBundle {
  readonly #folder: string
  #known = new Map<string, Known>()
  #unread: Diagnostic[] = []
  /** What is wrong with the folder and its files, besides what stands in seeds. */
  #faults: Diagnostic[] = []
  #files = new Map<string, BundleFile>()
  #plan: () => SearchPlan = () => planSearch([])
  /** Made when someone searches: a saved seed needn't wait for it. */
  #search: ReadonlyMap<string, string> | undefined
  /** The stamps of the files that were read, as pages were told last: no others can stand on a page. */
  readonly #read = new Map<string, string>()
  diagnostics: Diagnostic[] = []

  /** `digested` are seeds of the folder that were digested before, with what gives their texts. */
  constructor(
    folder: string,
    digested: readonly SeedDigest[] = [],
    textOf: (digest: SeedDigest) => DigestedText = () => neverDigested(),
  ) {
    this.#folder = folder
    this.#known = new Map(
      digested.map((digest) => [digest.file, { digest, text: () => textOf(digest) }]),
    )
  }

  get seeds(): number {
    return this.#known.size
  }

  /** The JSON at a path of the bundle, if there is one. */
  read(path: string): string | undefined {
    if (path.startsWith(`${searchFolder}/`))
      return (this.#search ??= written(this.#plan())).get(path)
    const file = this.#files.get(path)
    this.#read.set(path, file?.stamp() ?? absent)
    return file?.json()
  }

  /**
   * Reads the folder again; of the seeds that it knows already only those named, or all of them.
   * Returns the paths that were read before and whose JSON is now other or gone.
   */
  refresh(named?: ReadonlySet<string>): string[] {
    const { names, diagnostics } = listSeeds(this.#folder)
    const before = this.#known
    const unread = this.#unread
    this.#known = new Map()
    this.#unread = []
    for (const name of names) {
      const known = before.get(name)
      const fault = unread.find(({ file }) => file === name)
      if (named && !named.has(name) && known) this.#known.set(name, known)
      else if (named && !named.has(name) && fault) this.#unread.push(fault)
      else this.#readSeed(name, known)
    }
    const faults = [...diagnostics, ...this.#unread]
    const isAsBefore =
      this.#files.size > 0 &&
      this.#known.size === before.size &&
      [...this.#known].every(([name, known]) => before.get(name) === known) &&
      JSON.stringify(faults) === JSON.stringify(this.#faults)
    this.#faults = faults
    return isAsBefore ? [] : this.#compile(faults)
  }

  #readSeed(name: string, known: Known | undefined): void {
    const read = readSeed(this.#folder, name)
    if ('fault' in read) this.#unread.push(read.fault)
    else if (known?.digest.key === seedKey(read.seed)) this.#known.set(name, known)
    else {
      const { digest, text } = digestSeed(read.seed)
      this.#known.set(name, { digest, text: () => text ?? neverDigested() })
    }
  }

  #compile(diagnostics: readonly Diagnostic[]): string[] {
    const digests = [...this.#known.values()].map(({ digest }) => digest)
    const compilation = compile(digests, ({ file }) => this.#known.get(file)!.text())
    this.diagnostics = [...diagnostics, ...compilation.diagnostics]
    this.#files = new Map([...compilation.files()].map((file) => [file.path, file]))
    const report = JSON.stringify({ version: bundleVersion, diagnostics: this.diagnostics })
    this.#files.set(diagnosticsPath, {
      path: diagnosticsPath,
      stamp: () => report,
      json: () => report,
    })
    const stampNow = (path: string) => this.#files.get(path)?.stamp() ?? absent
    const changed = [...this.#read].filter(([path, stamp]) => stampNow(path) !== stamp)
    for (const [path] of changed) this.#read.set(path, stampNow(path))
    this.#plan = compilation.search
    // Its other files lie under a path that says what is in them.
    const searched = this.#search ? [searchIndexPath] : []
    this.#search = undefined
    return [...changed.map(([path]) => path), ...searched]
  }
}

/** The JSON of every file of a search index. */
function written(plan: SearchPlan): ReadonlyMap<string, string> {
  return new Map(
    Array.from(searchFiles(plan), ({ path, content }) => [path, JSON.stringify(content)]),
  )
}

/** A seed without a text makes no file, so nobody asks for it. */
function neverDigested(): never {
  throw new Error('The text of a seed was asked for that has none.')
}
