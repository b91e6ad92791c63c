import type { ReactNode } from 'react'

/** A page that has one thing to say, and what can be done about it. */
export function Notice({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="flex max-w-measure flex-col items-start gap-4 py-16">
      <h1 tabIndex={-1} className="text-headline font-semibold">
        {heading}
      </h1>
      {children}
    </section>
  )
}
