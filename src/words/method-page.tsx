import type { ReactNode } from 'react'

export const title = 'How this compares · Recto'
export const heading = 'How this compares'

export const intro =
  'Recto compares by wording alone. It has no model of the world and asks none; the same texts always compare the same. What it marks is where to look, never a verdict.'

type Section = { heading: string; paragraphs: readonly (string | (() => ReactNode))[] }

export const sections: readonly Section[] = [
  {
    heading: 'Side by side',
    paragraphs: [
      'Each text is divided into sentences, and each sentence of the original is looked for in the cached copy. Sentences that read the same are paired first. The others are weighed against each other by the words they share, rare words counting for more, and paired best first; a sentence that was split or joined is paired with all its parts. Pairs that cross the order of the rest are shown as moved. Where one text breaks off in a sentence, the rest of it is shown as cut off. Where a text has more than 10,000 sentences, its paragraphs, or parts of them, are set side by side instead.',
      'Within a pair the words are compared. Quotes, dashes, kinds of space and forms of the same character count as equal and are shown as each side has them. A word that only changed its place within the sentence has a dotted line, since neither side lost it.',
    ],
  },
  {
    heading: 'The summary and its evidence',
    paragraphs: [
      () => (
        <>
          For each sentence of the summary the cached text is searched for sentences that hold its
          words, in any form of theirs. Rare words, names and numbers count for more.{' '}
          <em>Wording found</em> says that most of its words stand together;{' '}
          <em>no matching wording found</em> says that few do. Each number or name of it that stands
          nowhere counts against it, and is underlined.
        </>
      ),
    ],
  },
  {
    heading: 'What is called out',
    paragraphs: [
      'Numbers, dates, names and units that differ between the texts, or that the summary has and the cached text lacks, are called out as they stand. One amount written in two ways, such as “$5 million” and “$5,000,000”, counts as the same. Negations, opposite words and who is quoted may turn what is said: of those it says “check this”.',
    ],
  },
  {
    heading: 'One story',
    paragraphs: [
      'Articles that are each other’s nearest by their rare words, stand out from what is merely about the same, and were cached within a week are shown as one story, by the fullest of them. Few words in common, pages from one template and chains of likeness join nothing. What is joined wrongly can be split for good.',
    ],
  },
  {
    heading: 'What it can’t see',
    paragraphs: [
      'A sentence put into quite other words, or into another language, looks like no evidence. Words shared are no proof that the same is said: the rules for what turns a sentence know its commonest words, miss others, and ask about some that turn nothing. Page furniture, early ends and repetition are told by rules that can err: a copy that was cut and goes on with a whole sentence of its own does not count as cut. A pairing that rests on little is shown as weak, and can be taken apart; all counts follow.',
      'Who did what to whom is compared only where two change places around a verb and all else stays, in a summary only between two names. “May” against “will” is asked about, other shades of certainty are not. A name that opens a sentence is seen by the verb or the surname behind it, and missed where neither tells it from a plain word.',
      'Changed numbers, dates, names, opposite words and who is quoted are looked for by rules made for English. Of Chinese, Japanese, Korean, Russian, Arabic, German, French and Spanish they know the commonest negations, comparisons, units and months, and Chinese numerals and the European numbers in words; of Hebrew the negations. Names and quotes are found by capitals and verbs (English ones, and German, French and Spanish ones of saying), and so not in scripts without capitals; in German, where every noun has one, names are only acronyms, first and last names together, and what stands behind a title. In other languages only figures written in digits are called out.',
    ],
  },
]

export const howWell = 'How well it does'
export const measured =
  'On sentences that people have labelled, in percent unless a row says otherwise. The labels are of essays in two drafts (ArgRewrite), of claims and the pages they cite (WiCE), of summaries with planted errors (SummEdits) and of news of the same event (ECB+). Words are paired on cases of our own: few, and labelled by who wrote the rules. Time is that of a whole comparison, with all that is said of its rows.'
export const task = 'Task'
export const measure = 'Measure'
export const score = 'Score'
