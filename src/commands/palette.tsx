import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useId, useState } from 'react'
import { type Location, useLocation, useNavigate } from 'react-router'
import { feedPage, searchPage } from '../bundle/page-paths.ts'
import { Dialog } from '../ui/dialog.tsx'
import { placeKey } from '../ui/scroll-place.ts'
import { type Trail, trailIn } from '../ui/trail.ts'
import { catalogueQuery } from '../library/catalogue-query.ts'
import { foundTitlesQuery } from '../library/found-titles-query.ts'
import * as words from '../words/palette.ts'
import { commandsWith } from './commands.ts'
import { choicesFor } from './choices.ts'
import { inGroups } from './in-groups.ts'
import { KeyNames } from './key-names.tsx'
import { isOffered, run } from './offers.ts'
import { useBindings } from './use-bindings.ts'

/** Finds commands, sources, categories and titles as one types, and does or opens what is chosen. */
export function Palette({ onClose }: { onClose: () => void }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const location = useLocation()
  const id = useId()
  const bindings = useBindings()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [commands] = useState(() =>
    commandsWith(bindings).filter(({ id }) => id !== 'palette' && isOffered(id)),
  )
  const { data: catalogue } = useQuery(catalogueQuery)
  const { data: titles } = useQuery(foundTitlesQuery(client, useDeferredValue(typed)))
  const choices = choicesFor(typed, { commands, catalogue, titles: titles ?? [] })
  const active = Math.min(at, choices.length - 1)

  const choose = (index: number) => {
    const choice = choices[index]
    if (!choice) return
    onClose()
    // Once the dialog has given the keyboard back to where it was.
    if (choice.kind === 'command') setTimeout(() => run(choice.id))
    else
      void navigate(choice.to, { state: choice.group === 'articles' ? trailFrom(location) : null })
  }
  const goTo = (index: number) => {
    setAt(index)
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' })
  }
  const step = { ArrowDown: 1, ArrowUp: -1 } as Record<string, number>
  return (
    <Dialog label={words.purpose} className="palette" onClose={onClose}>
      <input
        // It is what the dialog is for.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        role="combobox"
        aria-label={words.purpose}
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.purpose}
        className="palette-box"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          const by = step[event.key]
          if (by === undefined && event.key !== 'Enter') return
          if (event.nativeEvent.isComposing) return
          event.preventDefault()
          if (by === undefined) choose(active)
          else goTo((active + by + choices.length) % Math.max(choices.length, 1))
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={words.whatFits} className="palette-list">
        {inGroups(choices).map(({ group, members }) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p id={`${id}-${group}`} className="px-4 pt-3 pb-1 label uppercase">
              {words.groups[group]}
            </p>
            {members.map(({ thing: choice, index }) => (
              // The box above has the keyboard.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={index}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                className="palette-choice"
                onPointerMove={() => setAt(index)}
                onClick={() => choose(index)}
              >
                <bdi>{choice.name}</bdi>
                {choice.kind === 'command' ? (
                  <span className="shrink-0">
                    {choice.keys.length > 0 && <KeyNames keys={choice.keys.slice(0, 1)} />}
                  </span>
                ) : (
                  choice.note && <span className="shrink-0 meta">{choice.note}</span>
                )}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={choices.length === 0 ? 'px-4 py-3 meta' : 'sr-only'}>
        {choices.length === 0 ? words.noMatches : words.toChooseFrom(choices.length)}
      </p>
    </Dialog>
  )
}

/**
 * The way back from an article that is opened from a page: to the list that is there, or that the page is of. It is no
 * more than that, since of an article which was looked for by its title nobody knows a place in the list.
 */
function trailFrom(location: Location<unknown>): Trail | null {
  const { pathname, search, state } = location
  const list = { key: placeKey(location) }
  if (pathname === feedPage) return { feed: search, list }
  return pathname === searchPage ? { feed: '', list } : trailIn(state)
}
