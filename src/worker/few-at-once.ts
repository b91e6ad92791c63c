const atOnce = 4

/** Does some work for each item, for a few at once; once it fails for one, it fails, and begins no other. */
export async function fewAtOnce<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  const workOff = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      await work(item).catch((error: unknown) => {
        waiting.length = 0
        throw error
      })
  }
  await Promise.all(Array.from({ length: atOnce }, workOff))
}
