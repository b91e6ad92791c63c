import { Page } from '../ui/page.tsx'
import * as words from '../words/settings.tsx'
import { KeySettings } from './key-settings.tsx'
import { KeptSettings } from './kept-settings.tsx'
import { LookPreview } from './look-preview.tsx'
import { LookSettings } from './look-settings.tsx'
import { ReadingSettings } from './reading-settings.tsx'

/** How the reader looks and which keys it hears. What is set holds at once, on every page and in every tab. */
export function SettingsScreen() {
  return (
    <Page title={words.pageTitle}>
      <div className="settings pb-0">
        <div>
          <h1 tabIndex={-1} className="text-headline font-semibold">
            {words.title}
          </h1>
          <p className="mt-2 text-soft">{words.about}</p>
        </div>
        <LookPreview />
        <div>
          <LookSettings />
        </div>
      </div>
      {/* Below what is previewed, so that the preview doesn't stay above it. */}
      <div className="settings pt-0">
        <div>
          <ReadingSettings />
          <KeySettings />
          <KeptSettings />
        </div>
      </div>
    </Page>
  )
}
