import {
  type RefObject,
  startTransition,
  useDeferredValue,
  useMemo,
  useOptimistic,
  useRef,
} from 'react'
import { Navigate, useLocation, useSearchParams } from 'react-router'
import type { Original } from '../bundle/article.ts'
import type { Prose } from '../bundle/prose.ts'
import { useCommand } from '../commands/offers.ts'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { useMediaQuery } from '../ui/use-media-query.ts'
import * as words from '../words/article.tsx'
import { rowId } from './anchors.ts'
import type { ComparedTexts } from './compared-texts.ts'
import { DifferenceList } from './difference-list.tsx'
import { DifferenceRuler } from './difference-ruler.tsx'
import { DifferenceSteps } from './difference-steps.tsx'
import { standOut, stopsIn } from './differences.ts'
import { FacingPages } from './facing-pages.tsx'
import type { Mark } from './pieces.ts'
import { OneText } from './one-text.tsx'
import { textsOnPage } from './texts-on-page.ts'
import { addressOf, type Shown, shownIn, type View } from './view.ts'
import { useHeldPlace } from './use-held-place.ts'
import { useHeldText } from './use-held-text.ts'
import { useWalk, type Walk } from './use-walk.ts'
import { ViewSwitch } from './view-switch.tsx'
import type { PairedRow, StandingComparison } from './weak-rows.ts'

type Props = {
  original: Extract<Original, { kind: 'text' }>
  cached: Prose
  passages: readonly Mark[]
  activeClaim: number | null
  /** The comparison as the reader has it. */
  standing: StandingComparison
  onToggleApart: (row: number) => void
}

/** Its code comes when it is asked for; until then what is on the page stays, also on a narrow screen. */
const FlowColumn = lazyScreen<ComparedTexts>(
  async () => (await import('./flow-column.tsx')).FlowColumn,
)

/** The original and its cached copy, in whichever of the views the address names. */
export function ComparisonSection(props: Props) {
  const { original, cached, passages, activeClaim, onToggleApart } = props
  const { rows, findings } = props.standing
  const [address, setAddress] = useSearchParams()
  const { state, hash } = useLocation()
  const settled = shownIn(address)
  // The controls follow at once, whatever the texts take to be set anew.
  const [asked, showAtOnce] = useOptimistic(settled)
  const isWide = useDeferredValue(useMediaQuery('print, (min-width: 50rem)'))
  // Two pages don't fit side by side on a narrow screen: there, one column shows the differences.
  const fitting = ({ view }: Shown): View => (view === 'facing' && !isWide ? 'single' : view)
  const view = fitting(settled)
  const pages = useRef<HTMLDivElement>(null)
  const stops = useMemo(() => stopsIn(rows), [rows])
  const walk = useWalk(stops, pages)
  const { focused } = walk
  const keepPlace = useHeldPlace(textsOnPage, `${view} ${settled.onlyChanges}`, focused)
  const show = (next: Shown) => {
    keepPlace()
    startTransition(() => {
      showAtOnce(next)
      setAddress(addressOf(next), { replace: true, preventScrollReset: true, state })
    })
  }
  useCommand('facing', () => show({ ...settled, view: 'facing' }), isWide)
  useCommand('single', () => show({ ...settled, view: 'single' }))
  useCommand('original', () => show({ ...settled, view: 'original' }))
  useCommand('cached', () => show({ ...settled, view: 'cached' }))
  useCommand('changes', () => show({ ...settled, onlyChanges: !settled.onlyChanges }))
  useHeldText(pages, {
    original: original.prose.text,
    cached: cached.text,
    rows: original.comparison.rows,
  })
  const texts = { original: original.prose, cached, rows, findings }
  const linked = hash && rows.find(({ id }) => hash === `#${rowId(id)}`)
  if (linked && !isOnPage(linked, rows, settled))
    // The texts are set anew, as by any change of view.
    return <Navigate to={{ search: '', hash }} state={state} replace />
  return (
    <section aria-labelledby="comparison" className="noted">
      <h2 id="comparison" className="text-section font-semibold">
        {words.bothTexts}
      </h2>
      {original.comparison.grain === 'paragraphs' && <p className="meta">{words.byParagraphs}</p>}
      <div className="toolbar">
        <ViewSwitch shown={{ ...asked, view: fitting(asked) }} onChange={show} />
        {(view === 'facing' || view === 'single') && (
          <DifferenceSteps rows={rows} findings={findings} walk={walk} />
        )}
      </div>
      {view === 'facing' || view === 'single' ? (
        <>
          <DifferenceList {...texts} at={walk.at} shown={settled} />
          <BothTexts
            {...texts}
            isFacing={view === 'facing'}
            passages={passages}
            activeClaim={activeClaim}
            onlyChanges={settled.onlyChanges}
            pages={pages}
            walk={walk}
            onToggleApart={onToggleApart}
          />
        </>
      ) : (
        <div ref={pages}>
          <OneText
            side={view}
            prose={texts[view]}
            rows={rows}
            passages={passages}
            activeClaim={activeClaim}
          />
        </div>
      )}
    </section>
  )
}

/** Whether a row has a place on the page as that is set; else a link to it has the texts set as usual. */
function isOnPage(row: PairedRow, rows: readonly PairedRow[], shown: Shown): boolean {
  if (shown.view === 'original') return row.fromA < row.toA
  if (shown.view === 'cached') return row.fromB < row.toB
  return !shown.onlyChanges || standOut(rows)(row)
}

type BothProps = ComparedTexts & {
  isFacing: boolean
  pages: RefObject<HTMLDivElement | null>
  walk: Walk
}

/** Both texts in one view, with the ruler beside them. */
function BothTexts({ isFacing, pages, walk, ...texts }: BothProps) {
  const View = isFacing ? FacingPages : FlowColumn
  return (
    <div className={isFacing ? 'beside-ruler' : 'beside-ruler beside-ruler-single'}>
      <div ref={pages} className="min-w-0">
        <View {...texts} />
      </div>
      <DifferenceRuler
        rows={texts.rows}
        at={walk.at}
        pages={pages}
        onlyChanges={texts.onlyChanges}
      />
    </div>
  )
}
