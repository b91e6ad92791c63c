import type { ReactNode } from 'react'
import { Page } from '../ui/page.tsx'
import { scoreTable } from './score-table.ts'

/** What stands behind the comparison: how it is made, how well it does, and what it can't see. */
export function MethodPage() {
  return (
    <Page title="How this compares · Recto">
      <article className="mx-auto max-w-measure py-10">
        <h1 tabIndex={-1} className="text-headline font-semibold text-balance">
          How this compares
        </h1>
        <div className="prose mt-6">
          <p>
            Recto compares by wording alone. It has no model of the world and asks none; the same
            texts always compare the same. What it marks is where to look, never a verdict.
          </p>

          <Section heading="Side by side">
            <p>
              Each text is divided into sentences, and each sentence of the original is looked for
              in the cached copy. Sentences that read the same are paired first. The others are
              weighed against each other by the words they share, rare words counting for more, and
              paired best first; a sentence that was split or joined is paired with all its parts.
              Pairs that cross the order of the rest are shown as moved. Where one text breaks off
              in a sentence, the rest of it is shown as cut off. Where a text has more than 10,000
              sentences, its paragraphs, or parts of them, are set side by side instead.
            </p>
            <p>
              Within a pair the words are compared. Quotes, dashes, kinds of space and forms of the
              same character count as equal and are shown as each side has them. A word that only
              changed its place within the sentence has a dotted line, since neither side lost it.
            </p>
          </Section>

          <Section heading="The summary and its evidence">
            <p>
              For each sentence of the summary the cached text is searched for sentences that hold
              its words, in any form of theirs. Rare words, names and numbers count for more.{' '}
              <em>Wording found</em> says that most of its words stand together;{' '}
              <em>no matching wording found</em> says that few do. Each number or name of it that
              stands nowhere counts against it, and is underlined.
            </p>
          </Section>

          <Section heading="What is called out">
            <p>
              Numbers, dates, names and units that differ between the texts, or that the summary has
              and the cached text lacks, are called out as they stand. One amount written in two
              ways, such as “$5 million” and “$5,000,000”, counts as the same. Negations, opposite
              words and who is quoted may turn what is said: of those it says “check this”.
            </p>
          </Section>

          <Section heading="One story">
            <p>
              Articles that are each other’s nearest by their rare words, stand out from what is
              merely about the same, and were cached within a week are shown as one story, by the
              fullest of them. Few words in common, pages from one template and chains of likeness
              join nothing. What is joined wrongly can be split for good.
            </p>
          </Section>

          <Section heading="What it can’t see">
            <p>
              A sentence put into quite other words, or into another language, looks like no
              evidence. Words shared are no proof that the same is said: the rules for what turns a
              sentence know its commonest words, miss others, and ask about some that turn nothing.
              Page furniture, early ends and repetition are told by rules that can err: a copy that
              was cut and goes on with a whole sentence of its own does not count as cut. A pairing
              that rests on little is shown as weak, and can be taken apart; all counts follow.
            </p>
            <p>
              Who did what to whom is compared only where two change places around a verb and all
              else stays, in a summary only between two names. “May” against “will” is asked about,
              other shades of certainty are not. A name that opens a sentence is seen by the verb or
              the surname behind it, and missed where neither tells it from a plain word.
            </p>
            <p>
              Changed numbers, dates, names, opposite words and who is quoted are looked for by
              rules made for English. Of Chinese, Japanese, Korean, Russian, Arabic, German, French
              and Spanish they know the commonest negations, comparisons, units and months, and
              Chinese numerals and the European numbers in words; of Hebrew the negations. Names and
              quotes are found by capitals and verbs (English ones, and German, French and Spanish
              ones of saying), and so not in scripts without capitals; in German, where every noun
              has one, names are only acronyms, first and last names together, and what stands
              behind a title. In other languages only figures written in digits are called out.
            </p>
          </Section>

          <Section heading="How well it does">
            <p>
              On sentences that people have labelled, in percent unless a row says otherwise. The
              labels are of essays in two drafts (ArgRewrite), of claims and the pages they cite
              (WiCE), of summaries with planted errors (SummEdits) and of news of the same event
              (ECB+). Words are paired on cases of our own: few, and labelled by who wrote the
              rules. Time is that of a whole comparison, with all that is said of its rows.
            </p>
            <table className="w-full font-sans text-meta">
              <thead>
                <tr className="border-b border-ink text-start">
                  <th scope="col" className="py-1.5 text-start font-semibold">
                    Task
                  </th>
                  <th scope="col" className="py-1.5 text-start font-semibold">
                    Measure
                  </th>
                  <th scope="col" className="py-1.5 text-end font-semibold whitespace-nowrap">
                    Score
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
