import { OnItsWay } from '../library/on-its-way.tsx'

/** Stands in for a page whose data is on its way; says so only to those who wait for longer. */
export function LoadingPage() {
  return (
    <p role="status" className="min-h-screen py-16 meta">
      <OnItsWay />
    </p>
  )
}
