import type { Finding } from '../bundle/comparison.ts'
import { isFigure } from '../bundle/is-figure.ts'
import type { Prose } from '../bundle/prose.ts'
import { SeenText } from '../library/seen-text.tsx'
import * as words from '../words/article.tsx'
import { asWritten } from '../words/by-locale/as-written.ts'

type Props = {
  findings: readonly Finding[]
  original: Prose
  cached: Prose
  /** Whether they stand within a paragraph, or beside it where there is room, rather than below it. */
  beside?: boolean
}

/**
 * What a reader should look at in a row, in words: figures as they stand, turns of meaning as a question.
 * What is long is cut to a line by the style sheet: the row shows it whole.
 */
export function FindingNotes({ findings, original, cached, beside = false }: Props) {
  if (findings.length === 0) return null
  const [List, Item] = beside ? (['span', 'span'] as const) : (['ul', 'li'] as const)
  return (
    <List dir="ltr" role="list" className={beside ? 'beside findings' : 'findings'}>
      {findings.map((finding) => {
        const { kind, fromA, toA, fromB, toB } = finding
        const say = isFigure(finding) ? words.anotherOf : words.checkOf
        return (
          <Item
            key={`${kind} ${fromA} ${fromB}`}
            role="listitem"
            data-check={isFigure(finding) ? undefined : ''}
          >
            {say(
              kind,
              quoted(original.text.slice(fromA, toA)),
              quoted(cached.text.slice(fromB, toB)),
            )}
          </Item>
        )
      })}
    </List>
  )
}

/** What a side has; null where it has nothing to set against the other: it may have others of the kind. */
function quoted(text: string) {
  const words = text.trim()
  return words === '' ? null : (
    <q {...asWritten(words)}>
      <SeenText>{words}</SeenText>
    </q>
  )
}
