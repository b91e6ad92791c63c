import * as z from 'zod/mini'

// The small build says what is wrong only in a language that it is given.
z.config(z.locales.en())

/** What a line of a file of examples has to hold: checked, and as it is said to who gave another. */
export type Shape<T> = { schema: z.ZodMiniType<T>; wanted: string }

const text = z.string()
const texts = z.array(text)

/** Numbers of places in a list, each there. */
function placesIn(numbers: readonly number[], list: readonly string[]): boolean {
  return numbers.every((place) => Number.isInteger(place) && place >= 0 && place < list.length)
}

const linked = z
  .object({ original: texts, cached: texts, links: z.array(z.tuple([z.number(), z.number()])) })
  .check(
    z.refine(
      ({ original, cached, links }) =>
        links.every(([a, b]) => placesIn([a], original) && placesIn([b], cached)),
      { path: ['links'], error: 'a link leads to a place that is not there' },
    ),
  )

/** Of align.jsonl and words*.jsonl: two lists, and the numbers of what belongs together in them. */
export const linkedShape = {
  schema: linked,
  wanted: '{original: string[], cached: string[], links: [i, j][]}, numbers counted from 0',
}

/** Of evidence.jsonl. */
export const evidenceShape = {
  schema: z
    .object({
      claim: text,
      sentences: texts,
      supporting: z.array(z.array(z.number())),
      label: z.enum(['supported', 'partially_supported', 'not_supported']),
    })
    .check(
      z.refine(({ sentences, supporting }) => placesIn(supporting.flat(), sentences), {
        path: ['supporting'],
        error: 'a number leads to a sentence that is not there',
      }),
    ),
  wanted:
    '{claim: string, sentences: string[], supporting: number[][], label: "supported" | "partially_supported" | "not_supported"}, numbers counted from 0',
}

/** Of support.jsonl. */
export const supportShape = {
  schema: z.object({ domain: text, document: text, summary: text, supported: z.literal([0, 1]) }),
  wanted: '{domain: string, document: string, summary: string, supported: 0 | 1}',
}

/** Of related.jsonl. */
export const relatedShape = {
  schema: z.object({ id: text, text, group: text }),
  wanted: '{id: string, text: string, group: string}',
}
