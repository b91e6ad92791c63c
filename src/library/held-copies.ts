import { promisifyRequest } from 'idb-keyval'
import type { ReadCopies } from './read-copies.ts'

/** How many cached texts are held. Fails where there is no storage to be had. */
export async function countCopies({ store }: ReadCopies): Promise<number> {
  return await store('readonly', (store) => promisifyRequest(store.count()))
}

/** Deletes all that are held. Fails where there is no storage to be had. */
export async function deleteCopies({ store }: ReadCopies): Promise<void> {
  await store('readwrite', (store) => promisifyRequest(store.clear()))
}
