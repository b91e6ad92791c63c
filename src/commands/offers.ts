import { useEffect, useEffectEvent } from 'react'
import type { CommandId } from './commands.ts'

type Act = () => void

/** What is on the page to carry commands out; of several, the last that came does it. */
const offers = new Map<CommandId, Act[]>()

/** Says how a command is carried out, until the returned function is called. */
export function offer(id: CommandId, act: Act): () => void {
  offers.set(id, [...(offers.get(id) ?? []), act])
  return () =>
    void offers.set(
      id,
      offers.get(id)!.filter((one) => one !== act),
    )
}

/** Carries a command out, if something on the page can. */
export function run(id: CommandId): boolean {
  const act = offers.get(id)?.at(-1)
  act?.()
  return act !== undefined
}

export function isOffered(id: CommandId): boolean {
  return (offers.get(id)?.length ?? 0) > 0
}

/** Offers a command for as long as a part of the page is there, and while it `isAble`. */
export function useCommand(id: CommandId, act: Act, isAble = true): void {
  const onRun = useEffectEvent(act)
  useEffect(() => (isAble ? offer(id, () => onRun()) : undefined), [id, isAble])
}
