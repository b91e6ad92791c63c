import { diagnosticsPath } from '../bundle/bundle-paths.ts'
import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import type { BundleFile } from './bundle-file.ts'
import { type Compilation, compile } from './compile.ts'
import { searchFolder, searchIndexPath } from '../bundle/search-paths.ts'
import { searchFiles, type SearchPlan } from './search-files.ts'
import { listSeeds, readSeed } from './read-seeds.ts'
import { type DigestedText, digestSeed, type SeedDigest, seedKey } from './seed-digest.ts'
import { lastReadied } from './other-reports.ts'
import { RememberedNeighbours } from './remembered-neighbours.ts'
import type { SeedFile } from './seed-file.ts'

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
  #compilation: Compilation = compile([], neverDigested)
  /** Whether seeds were read again that only their own files tell of yet. */
  #isBehind = false
  #files = new Map<string, BundleFile>()
  readonly #textOf = ({ file }: SeedDigest) => this.#known.get(file)!.text()
  readonly #remembered = {
    neighbours: new RememberedNeighbours(),
    readied: lastReadied(this.#textOf),
  }
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
      return (this.#search ??= written(this.#compilation.search())).get(path)
    const file = this.#files.get(path)
    this.#read.set(path, file?.stamp() ?? absent)
    return file?.json()
  }

  /**
   * Looks at seeds that are just being saved. Where it can, it reads their texts alone, so that a page shows
   * them at once, and leaves what they mean to the others to `refresh`, which is to follow. A file that is
   * empty or gone for now is left: editors empty files before they fill them. Returns paths as `refresh` does.
   */
  glance(named: ReadonlySet<string>): string[] {
    const retold: { known: Known; file: BundleFile }[] = []
    const others = new Set<string>()
    for (const name of named) {
      const before = this.#known.get(name)
      const read = readSeed(this.#folder, name)
      const isThere = 'seed' in read && read.seed.bytes.length > 0
      if (before ? !isThere || seedKey(read.seed) === before.digest.key : !isThere) continue
      const known = before && 'seed' in read ? digested(read.seed) : null
      const file = known && this.#compilation.retold(known.digest)
      if (file) retold.push({ known, file })
      else others.add(name)
    }
    if (others.size > 0) return this.refresh(others)
    for (const { known, file } of retold) {
      this.#known.set(known.digest.file, known)
      this.#files.set(file.path, file)
      this.#isBehind = true
    }
    return this.#changedAmong(retold.map(({ file }) => file.path))
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
      !this.#isBehind &&
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
    else this.#known.set(name, digested(read.seed))
  }

  #compile(diagnostics: readonly Diagnostic[]): string[] {
    const digests = [...this.#known.values()].map(({ digest }) => digest)
    this.#compilation = compile(digests, this.#textOf, this.#remembered)
    this.#isBehind = false
    this.diagnostics = [...diagnostics, ...this.#compilation.diagnostics]
    this.#files = new Map([...this.#compilation.files()].map((file) => [file.path, file]))
    const report = JSON.stringify({ version: bundleVersion, diagnostics: this.diagnostics })
    this.#files.set(diagnosticsPath, {
      path: diagnosticsPath,
      stamp: () => report,
      json: () => report,
    })
    const changed = this.#changedAmong(this.#read.keys())
    // Its other files lie under a path that says what is in them.
    const searched = this.#search ? [searchIndexPath] : []
    this.#search = undefined
    return [...changed, ...searched]
  }

  /** Those of some paths that were read and are now other or gone; pages are taken to be told. */
  #changedAmong(paths: Iterable<string>): string[] {
    return [...paths].filter((path) => {
      const [before, now] = [this.#read.get(path), this.#files.get(path)?.stamp() ?? absent]
      if (before === undefined || before === now) return false
      this.#read.set(path, now)
      return true
    })
  }
}

function digested(file: SeedFile): Known {
  const { digest, text } = digestSeed(file)
  return { digest, text: () => text ?? neverDigested() }
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
