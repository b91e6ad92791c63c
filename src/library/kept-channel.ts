import { type Kept, soundKept } from '../kept/kept.ts'

/** What a tab tells, besides changes, where all that is kept was deleted. */
export const deleted = 'deleted'

/**
 * Tells the reader's other tabs what has changed, and hears it from them. Where there are no channels,
 * a tab learns of another's changes when it is opened or writes itself. Once closed, it tells nothing.
 */
export function keptChannel(
  name: string,
  hear: (word: Kept | typeof deleted) => void,
): { tell: (word: Kept | typeof deleted) => void; close: () => void } {
  let channel = openChannel(name)
  channel?.addEventListener('message', ({ data }) =>
    hear(data === deleted ? deleted : soundKept(data)),
  )
  return {
    tell: (word) => channel?.postMessage(word),
    close: () => {
      channel?.close()
      channel = null
    },
  }
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}
