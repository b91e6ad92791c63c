import { useKept } from '../library/kept.ts'
import type { KeptFault } from '../library/kept-database.ts'

const faults: Record<KeptFault, string> = {
  blocked: 'This browser lets the page keep nothing',
  full: 'This browser has no room left to keep anything',
  failed: 'This browser’s storage fails',
}

/** Says quietly, below the page, where what is marked won't last. */
export function KeptNotice() {
  const fault = useKept((store) => store.fault)
  return (
    <p role="status" className="kept-notice empty:hidden">
      {fault && `${faults[fault]}: what you mark holds until this page is closed.`}
    </p>
  )
}
