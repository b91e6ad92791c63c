import { useState } from 'react'
import { useNavigate } from 'react-router'
import { feedPage, searchPage, settingsPage } from '../bundle/page-paths.ts'
import { CommandKeys } from '../commands/command-keys.tsx'
import { useCommand } from '../commands/offers.ts'
import { attempt } from '../ui/attempt.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { FailedNote } from './failed-note.tsx'
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
  useLook()
  const open = (name: keyof typeof panels) =>
    attempt(async () => {
      await panels[name].preload()
      setPanel(name)
    })
  useCommand('palette', () => open('palette'))
  useCommand('help', () => open('help'))
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
      {Panel && <Panel onClose={() => setPanel(null)} />}
      <FailedNote />
    </>
  )
}
