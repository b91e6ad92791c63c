/** How long storage that doesn't answer is waited for, in milliseconds, before the reader goes on without. */
const patience = 3000

/** Whether something that storage is asked for is done within the time it is waited for. Fails where that does. */
export async function soonDone(done: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<false>((resolve) => (timer = setTimeout(resolve, patience, false)))
  return Promise.race([done.then(() => true), tooLong]).finally(() => clearTimeout(timer))
}
