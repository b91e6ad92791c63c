import { Page } from '../ui/page.tsx'
import { KeySettings } from './key-settings.tsx'
import { KeptSettings } from './kept-settings.tsx'
import { LookPreview } from './look-preview.tsx'
import { LookSettings } from './look-settings.tsx'
import { ReadingSettings } from './reading-settings.tsx'

/** How the reader looks and which keys it hears. What is set holds at once, on every page and in every tab. */
export function SettingsScreen() {
  return (
    <Page title="Settings · Recto">
      <div className="settings">
        <div>
          <h1 tabIndex={-1} className="text-headline font-semibold">
            Settings
          </h1>
          <p className="mt-2 text-soft">
            What you choose holds at once, and is kept in this browser alone.
          </p>
        </div>
        <LookPreview />
        <div>
          <LookSettings />
          <ReadingSettings />
          <KeySettings />
          <KeptSettings />
        </div>
      </div>
    </Page>
  )
}
