import { promisifyRequest } from 'idb-keyval'

/** What is kept lies in pages, one for those things of a group whose keys begin alike: by [group, start]. */
export const pages = 'pages'

/**
 * Opens the browser's database of that name, whichever version it has by now; one without the object store that
 * is asked for is given it. `closed` hears when the browser, or a newer reader that has to change it, takes it
 * away. Fails where storage is barred or broken, and waits while another tab holds on to one that has to be
 * changed.
 */
export async function openKeptDatabase(
  name: string,
  closed: () => void,
  storeName = pages,
): Promise<IDBDatabase> {
  const open = (version?: number) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => request.result.createObjectStore(storeName)
    return promisifyRequest(request)
  }
  let database = await open()
  if (!database.objectStoreNames.contains(storeName)) {
    database.close()
    database = await open(database.version + 1)
  }
  database.onversionchange = () => {
    database.close()
    closed()
  }
  database.onclose = closed
  return database
}
