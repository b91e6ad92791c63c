import {
  type ArticleState,
  articles,
  articleState,
  type Card,
  isCard,
  keyOfArticle,
  type ReadingPlace,
} from '../kept/article-state.ts'
import type { Fields, Kept, Register } from '../kept/kept.ts'
import { marksStory, readingSettings, settings } from '../kept/settings.ts'
import { KeptClock, type Stamp } from '../kept/stamp.ts'
import { KeptBook } from './kept-book.ts'
import type { Damage } from './damaged-pages.ts'
import { deleted, keptChannel } from './kept-channel.ts'
import type { KeptFault } from './kept-fault.ts'
import { KeptWriter } from './kept-writer.ts'
import { askToLast } from './ask-to-last.ts'
import { soonDone } from './soon-done.ts'

/** One value to keep: in which group, of what, which field of it. */
export type KeptEntry = { group: string; key: string; field: string; value: unknown }

/** What was done to so many articles at once, what was kept of them before, and when it was done. */
export type BulkAction = {
  kind: 'read' | 'unread' | 'split' | 'merged'
  count: number
  before: readonly KeptEntry[]
  at: Stamp
}

const unset: Fields = {}

/**
 * What the reader keeps: in memory, in the browser's storage, and in step with the reader's other tabs.
 * Nothing here fails: what storage doesn't take is held as long as may be, and `fault` says so; `damage` says what
 * storage couldn't give.
 */
export class KeptStore {
  readonly #book = new KeptBook()
  readonly #clock = new KeptClock(newName())
  readonly #writer: KeptWriter
  readonly #channel: ReturnType<typeof keptChannel>
  readonly #changed: () => void
  #undoable: BulkAction | null = null
  #isAsked = false
  #readKeys: ReadonlySet<string> | null = null
  #splitKeys: ReadonlySet<string> | null = null
  #saved: readonly Card[] | null = null
  #inProgress: readonly Card[] | null = null
  fault: KeptFault | null = null
  damage: Damage | null = null
  /** Of the database. */
  readonly name: string

  /** Opens what is kept under a name; `changed` hears of every change of what the store says. */
  static async open(name: string, changed: () => void): Promise<KeptStore> {
    const store = new KeptStore(name, changed)
    await store.sync()
    return store
  }

  private constructor(name: string, changed: () => void) {
    this.name = name
    this.#changed = changed
    this.#writer = new KeptWriter(name, {
      onRead: (kept) => this.#take(kept),
      onFault: (fault) => this.#setFault(fault),
      onDamage: (damage) => {
        this.damage = damage
        this.#changed()
      },
    })
    this.#channel = keptChannel(name, (word) =>
      word === deleted ? this.#forgetAll() : this.#take(word),
    )
  }

  /** What is kept of an article, by its id. The same object until that has changed. */
  fieldsOf(id: string): Fields | undefined {
    return this.#book.fieldsOf(articles, keyOfArticle(id))
  }

  /** What is set of something, by field. The same object until that has changed. */
  settings(name: string): Fields {
    return this.#book.fieldsOf(settings, name) ?? unset
  }

  set(name: string, field: string, value: unknown): void {
    this.keep([{ group: settings, key: name, field, value }])
  }

  /** The keys of all articles that are read. The same set until another is. */
  get readKeys(): ReadonlySet<string> {
    return (this.#readKeys ??= this.#keysBy('read'))
  }

  /** The keys of all articles whose stories are split. The same set until another is. */
  get splitKeys(): ReadonlySet<string> {
    return (this.#splitKeys ??= this.#keysBy('split'))
  }

  /** The articles that are saved, the last saved first. The same list until it has changed. */
  get saved(): readonly Card[] {
    return (this.#saved ??= this.#cardsBy('saved', ({ isSaved }) => isSaved))
  }

  /** The articles in whose midst the reader stopped, the last first. The same list until it has changed. */
  get inProgress(): readonly Card[] {
    return (this.#inProgress ??= this.#cardsBy('place', ({ place }) => place !== null))
  }

  /** All that is kept. */
  all(): Kept {
    return this.#book.all()
  }

  /** Lets go of all that is kept, here and in the reader's other tabs; storage has it still. */
  forgetAll(): void {
    this.#channel.tell(deleted)
    this.#forgetAll()
  }

  /** Takes in what was kept elsewhere: of each field the later value holds. */
  merge(kept: Kept): void {
    this.#channel.tell(kept)
    this.#write(kept)
    // Last: who hears of it may fail.
    this.#take(kept)
  }

  /** A moment, to ask later what was so then. */
  moment(): Stamp {
    return this.#clock.next()
  }

  /** Whether an article, by its id or key, is unread or was read after a moment. */
  isUnreadSince(key: string, moment: Stamp): boolean {
    const read = this.registerOf(articles, keyOfArticle(key), 'read')
    return read?.value !== true || read.at > moment
  }

  stateOf(id: string): ArticleState {
    return articleState(this.fieldsOf(id))
  }

  /** Marks an article; as read, where the reader has set so, with the others of its story, unless that is split. */
  markRead(id: string, isRead = true, story: readonly string[] = []): void {
    const all = [id, ...story]
    const marksAll =
      isRead &&
      this.settings(readingSettings)[marksStory]?.value === true &&
      !all.some((one) => this.splitKeys.has(keyOfArticle(one)))
    for (const one of marksAll ? all : [id])
      if (this.stateOf(one).isRead !== isRead) this.keep([ofArticle(one, 'read', isRead)])
  }

  /** Keeps the fingerprint of the cached text that counts as read. */
  keepReadText(id: string, text: number): void {
    if (this.stateOf(id).readText !== text) this.keep([ofArticle(id, 'text', text)])
  }

  markSaved(card: Card, isSaved = true): void {
    const entries = [ofArticle(card.id, 'saved', isSaved)]
    this.keep(isSaved ? [...entries, ofArticle(card.id, 'card', card)] : entries)
    // Once a visit: whoever has let a browser's question be isn't asked with every article.
    if (isSaved && !this.#isAsked) void askToLast()
    this.#isAsked ||= isSaved
  }

  /** Keeps where the reader stopped in an article, or null where they have come to its end. */
  keepPlace(card: Card, place: ReadingPlace | null): void {
    const before = this.stateOf(card.id).place
    if (before?.row === place?.row && before?.words === place?.words) return
    this.keep([ofArticle(card.id, 'place', place), ofArticle(card.id, 'card', card)])
  }

  /** The last action upon many, which can be undone until the next. */
  get undoable(): BulkAction | null {
    return this.#undoable
  }

  set undoable(action: BulkAction | null) {
    this.#undoable = action
    this.#changed()
  }

  /**
   * Tries again to write what couldn't be written, and reads what another tab may have written. Storage that
   * doesn't answer is a fault, and is waited for no longer.
   */
  async sync(): Promise<void> {
    if (!(await soonDone(this.#writer.write())))
      this.#setFault({ cause: null, isLaidBy: this.#writer.layBy() })
  }

  async close(): Promise<void> {
    this.#channel.close()
    await this.#writer.close()
  }

  registerOf(group: string, key: string, field: string): Register | undefined {
    return this.#book.fieldsOf(group, key)?.[field]
  }

  /** The keys of the articles of which a field is true. */
  #keysBy(field: string): ReadonlySet<string> {
    const keys = new Set<string>()
    for (const [key, fields] of this.#book.things(articles))
      if (fields[field]?.value === true) keys.add(key)
    return keys
  }

  /** The cards of articles of which something is so, by when a field of theirs was kept, the latest first. */
  #cardsBy(field: string, isSo: (state: ArticleState) => boolean): Card[] {
    return Array.from(this.#book.things(articles))
      .flatMap(([key, fields]) => {
        const [register, card] = [fields[field], fields.card?.value]
        // A file may have any card under any key.
        const isOwn = isCard(card) && keyOfArticle(card.id) === key
        return register && isOwn && isSo(articleState(fields)) ? { at: register.at, card } : []
      })
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .map(({ card }) => card)
  }

  /** Keeps values, and gives when. */
  keep(entries: readonly KeptEntry[]): Stamp {
    const at = this.#clock.next()
    const change: Record<string, Record<string, Record<string, Register>>> = {}
    for (const { group, key, field, value } of entries) {
      const things = (change[group] ??= {})
      things[key] = { ...(Object.hasOwn(things, key) && things[key]), [field]: { at, value } }
    }
    this.#channel.tell(change)
    this.#write(change)
    this.#take(change)
    return at
  }

  /** Has a change written; while storage fails it is laid by at once, since a tab may end without a word. */
  #write(change: Kept): void {
    void this.#writer.write(change)
    if (this.fault) this.#setFault({ ...this.fault, isLaidBy: this.#writer.layBy() })
  }

  #take(change: Kept): void {
    if (!this.#book.merge(change, (at) => this.#clock.see(at))) return
    const fields = new Set(Object.values(change[articles] ?? {}).flatMap(Object.keys))
    if (fields.has('read')) this.#readKeys = null
    if (fields.has('split')) this.#splitKeys = null
    if (fields.has('saved') || fields.has('card')) this.#saved = null
    if (fields.has('place') || fields.has('card')) this.#inProgress = null
    this.#changed()
  }

  #forgetAll(): void {
    this.#writer.forget()
    this.#book.forgetAll()
    this.#readKeys = this.#splitKeys = this.#saved = this.#inProgress = this.#undoable = null
    this.damage = null
    this.#changed()
  }

  #setFault(fault: KeptFault | null): void {
    if (this.fault?.cause === fault?.cause && this.fault?.isLaidBy === fault?.isLaidBy) return
    this.fault = fault
    this.#changed()
  }
}

export function ofArticle(id: string, field: string, value: unknown): KeptEntry {
  return { group: articles, key: keyOfArticle(id), field, value }
}

/** A name that no other tab's clock has. */
function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (number) => number.toString(36))
    .join('')
    .slice(0, 12)
}
