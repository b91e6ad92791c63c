import { Fragment } from 'react'
import { languages } from '../bundle/languages.ts'
import { lookIn, type LookName, looks } from '../kept/look.ts'
import { lookSettings } from '../kept/settings.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { ReloadButton } from '../ui/reload-button.tsx'
import { language } from '../words/language.ts'
import * as words from '../words/settings.tsx'
import { wantedLanguage } from '../words/by-locale/wanted-language.ts'
import { Choices } from './choices.tsx'

/** What is chosen, and what each of its choices is called. */
const names: { [Name in LookName]: [name: string, Record<(typeof looks)[Name][number], string>] } =
  {
    language: [words.language, { system: words.asBrowser, ...languages }],
    theme: [words.colours, words.themes],
    face: [words.typeface, words.faces],
    size: [
      words.size,
      {
        smallest: '85%',
        small: '92%',
        middle: '100%',
        large: '112%',
        larger: '125%',
        largest: '150%',
      },
    ],
    measure: [words.measure, words.measures],
    leading: [words.leading, words.leadings],
    edge: [words.edge, words.edges],
    density: [words.feed, words.densities],
  }

/** The choices of how a page looks. */
export function LookSettings() {
  const handle = useKeptHandle()
  const fields = useKept((store) => store.settings(lookSettings))
  const look = lookIn(fields ?? {})
  // Each language is a reader of its own.
  const wanted = fields && wantedLanguage(look.language, navigator.languages)
  return Object.entries(names).map(([name, [title, choices]]) => (
    <Fragment key={name}>
      <Choices
        title={title}
        choices={Object.entries<string>(choices)}
        chosen={look[name as LookName]}
        isKnown={fields !== null}
        onChoose={(choice) => handle.act((store) => store.set(lookSettings, name, choice))}
      />
      {name === 'language' && (
        <p role="status" className="mt-2 flex flex-wrap items-center gap-2 meta empty:hidden">
          {wanted && wanted !== language && (
            <>
              {words.languageLater(languages[wanted])} <ReloadButton />
            </>
          )}
        </p>
      )}
    </Fragment>
  ))
}
