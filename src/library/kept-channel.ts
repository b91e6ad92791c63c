import { type Kept, soundKept } from '../kept/kept.ts'

/**
 * Tells the reader's other tabs what has changed, and hears it from them. Where there are no channels,
 * a tab learns of another's changes when it is opened or writes itself.
 */
export function keptChannel(
  name: string,
  hear: (change: Kept) => void,
): { tell: (change: Kept) => void; close: () => void } {
  const channel = openChannel(name)
  channel?.addEventListener('message', ({ data }) => hear(soundKept(data)))
  return {
    tell: (change) => channel?.postMessage(change),
    close: () => channel?.close(),
  }
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}
