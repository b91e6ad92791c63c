import { promisifyRequest } from 'idb-keyval'

/** What is kept lies in pages, one for those things of a group whose keys begin alike: by [group, start]. */
export const pages = 'pages'

const version = 1

/**
 * Opens the browser's database of that name; one that a newer reader has made is used as it is. `closed`
 * hears when the browser, or a newer reader that has to change it, takes it away. Fails where storage is
 * barred or broken, and waits while an older reader in another tab holds on to it.
 */
export async function openKeptDatabase(name: string, closed: () => void): Promise<IDBDatabase> {
  const open = async (version?: number) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => request.result.createObjectStore(pages)
    return promisifyRequest(request)
  }
  const database = await open(version).catch((error: unknown) => {
    if (nameOf(error) === 'VersionError') return open()
    throw error
  })
  database.onversionchange = () => {
    database.close()
    closed()
  }
  database.onclose = closed
  return database
}

/** Why something can't be kept: there is no storage to be had, no room in it, or it failed. */
export type KeptFault = 'blocked' | 'full' | 'failed'

export function faultOf(error: unknown): KeptFault {
  if (nameOf(error) === 'QuotaExceededError') return 'full'
  return barred.includes(nameOf(error)) ? 'blocked' : 'failed'
}

/** As browsers say that a page may not have a database: by setting, in some private windows, or at all. */
const barred = [
  'SecurityError',
  'InvalidStateError',
  'NotAllowedError',
  'ReferenceError',
  'TypeError',
]

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ''
}
