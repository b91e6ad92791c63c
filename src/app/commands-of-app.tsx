import { Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useNavigate } from 'react-router'
import { feedPage, searchPage, settingsPage } from '../bundle/page-paths.ts'
import { CommandKeys } from '../commands/command-keys.tsx'
import { useCommand } from '../commands/offers.ts'
import { partMissing } from '../library/bundle-error.ts'
import { forgetFailedScreens, lazyScreen } from '../ui/lazy-screen.tsx'
import { RetryButtons } from '../ui/retry-buttons.tsx'
import { useLook } from './use-look.ts'

type PanelProps = { onClose: () => void }

const panels = {
  palette: lazyScreen<PanelProps>(async () => (await import('../commands/palette.tsx')).Palette),
  help: lazyScreen<PanelProps>(
    async () => (await import('../commands/help-dialog.tsx')).HelpDialog,
  ),
}

/** The commands that mean the same on every page, and the two panels that show all of them. */
export function CommandsOfApp() {
  const navigate = useNavigate()
  const [panel, setPanel] = useState<keyof typeof panels | null>(null)
  const Panel = panel && panels[panel]
  const close = () => setPanel(null)
  useLook()
  useCommand('palette', () => setPanel('palette'))
  useCommand('help', () => setPanel('help'))
  useCommand('search', () => {
    const box = document.querySelector<HTMLInputElement>('main input[type="search"]')
    box?.focus()
    box?.select()
    if (!box) void navigate(searchPage)
  })
  useCommand('feed', () => void navigate(feedPage))
  useCommand('unread', () => void navigate(`${feedPage}?list=unread`))
  useCommand('saved', () => void navigate(`${feedPage}?list=saved`))
  useCommand('progress', () => void navigate(`${feedPage}?list=progress`))
  useCommand('settings', () => void navigate(settingsPage))
  useCommand('top', () => window.scrollTo(0, 0))
  useCommand('end', () => window.scrollTo(0, document.documentElement.scrollHeight))
  return (
    <>
      <CommandKeys />
      {Panel && (
        // The page stays as it is where a panel's code can't be had.
        <ErrorBoundary
          key={panel}
          onReset={forgetFailedScreens}
          fallbackRender={({ resetErrorBoundary }) => (
            <div role="alert" className="notice fixed inset-x-0 bottom-0 z-30">
              <p>{partMissing}</p>
              <RetryButtons onRetry={resetErrorBoundary} mayReload />
              <button type="button" className="control" onClick={close}>
                Dismiss
              </button>
            </div>
          )}
        >
          <Suspense>
            <Panel onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
