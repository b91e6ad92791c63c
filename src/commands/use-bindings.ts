import { useMemo } from 'react'
import { keySettings } from '../kept/settings.ts'
import { useKept } from '../library/kept.ts'
import { type Bindings, bindingsIn } from './commands.ts'

/** The keys that the reader has given to commands, or taken from them. */
export function useBindings(): Bindings {
  const fields = useKept((store) => store.settings(keySettings))
  return useMemo(() => bindingsIn(fields ?? {}), [fields])
}
