import type { ReactNode } from 'react'
import { Page } from '../ui/page.tsx'
import * as words from '../words/method-page.tsx'
import { scoreTable } from './score-table.ts'

/** What stands behind the comparison: how it is made, how well it does, and what it can't see. */
export function MethodPage() {
  return (
    <Page title={words.title}>
      <article className="mx-auto max-w-measure py-10">
        <h1 tabIndex={-1} className="text-headline font-semibold text-balance">
          {words.heading}
        </h1>
        <div className="prose mt-6">
          <p>{words.intro}</p>
          {words.sections.map(({ heading, paragraphs }) => (
            <Section key={heading} heading={heading}>
              {paragraphs.map((paragraph, at) => (
                <p key={at}>{typeof paragraph === 'string' ? paragraph : paragraph()}</p>
              ))}
            </Section>
          ))}
          <Section heading={words.howWell}>
            <p>{words.measured}</p>
            <table className="w-full font-sans text-meta">
              <thead>
                <tr className="border-b border-ink text-start">
                  <th scope="col" className="py-1.5 text-start font-semibold">
                    {words.task}
                  </th>
                  <th scope="col" className="py-1.5 text-start font-semibold">
                    {words.measure}
                  </th>
                  <th scope="col" className="py-1.5 text-end font-semibold whitespace-nowrap">
                    {words.score}
                  </th>
                </tr>
              </thead>
              <tbody>
                {scoreTable.map(({ task, measure, figure }) => (
                  <tr key={`${task} ${measure}`} className="border-b border-rule">
                    <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                      {task}
                    </th>
                    <td className="py-1.5 pe-3">{measure}</td>
                    <td className="py-1.5 text-end tabular-nums">{figure}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
        </div>
      </article>
    </Page>
  )
}

function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="prose pt-6">
      <h2 className="text-section font-semibold">{heading}</h2>
      {children}
    </section>
  )
}
