import { type BulkAction, type KeptStore, ofArticle } from './kept-store.ts'

/** Marks those of many articles, by id or key, that aren't marked so yet; can be undone until the next such action. */
export function markMany(store: KeptStore, ids: readonly string[], isRead: boolean): void {
  const others = ids.filter((id) => store.stateOf(id).isRead !== isRead)
  setOnAll(store, others, 'read', isRead, isRead ? 'read' : 'unread')
}

/**
 * Splits a story, by the ids of all its articles, or merges it again; can be undone. Kept of each article, so that
 * it holds for whatever story a later build has one of them in: until merged, that is split.
 */
export function splitStory(store: KeptStore, ids: readonly string[], isSplit: boolean): void {
  setOnAll(store, ids, 'split', isSplit, isSplit ? 'split' : 'merged')
}

function setOnAll(
  store: KeptStore,
  ids: readonly string[],
  field: 'read' | 'split',
  value: boolean,
  kind: BulkAction['kind'],
): void {
  const before = ids.map((id) => ofArticle(id, field, store.fieldsOf(id)?.[field]?.value === true))
  const at = store.keep(ids.map((id) => ofArticle(id, field, value)))
  store.undoable = { kind, count: ids.length, before, at }
}

/** Undoes the last action upon many, but for what was changed since. */
export function undoLast(store: KeptStore): void {
  const action = store.undoable
  if (!action) return
  store.keep(
    action.before.filter(
      ({ group, key, field }) => store.registerOf(group, key, field)?.at === action.at,
    ),
  )
  store.undoable = null
}
