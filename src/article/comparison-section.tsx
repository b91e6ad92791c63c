import { useSearchParams } from 'react-router'
import type { Original } from '../bundle/article.ts'
import type { Prose } from '../bundle/prose.ts'
import { useMediaQuery } from '../ui/use-media-query.ts'
import { ComparisonFigures } from './comparison-figures.tsx'
import { DifferenceSteps } from './difference-steps.tsx'
import { FacingPages } from './facing-pages.tsx'
import { FlowColumn } from './flow-column.tsx'
import type { Mark } from './pieces.ts'
import { ProseRange } from './prose-range.tsx'
import { addressOf, shownIn, type View, views } from './view.ts'
import { ViewSwitch } from './view-switch.tsx'

type Props = {
  original: Extract<Original, { kind: 'text' }>
  cached: Prose
  passages: readonly Mark[]
  activeClaim: number | null
}

const narrowViews = views.filter((view) => view !== 'facing')

/** The original and its cached copy, in whichever of the views the address names. */
export function ComparisonSection({ original, cached, passages, activeClaim }: Props) {
  const { rows, figures } = original.comparison
  const [address, setAddress] = useSearchParams()
  const shown = shownIn(address)
  const isWide = useMediaQuery('(min-width: 50rem)')
  // Two pages don't fit side by side on a narrow screen: there, one column shows the differences.
  const view: View = shown.view === 'facing' && !isWide ? 'single' : shown.view
  const compares = view === 'facing' || view === 'single'
  const both = { original: original.prose, cached, rows, passages, activeClaim }
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison" className="text-section font-semibold">
        Original and cached copy
      </h2>
      <ComparisonFigures figures={figures} />
      <div className="toolbar">
        <ViewSwitch
          shown={{ ...shown, view }}
          views={isWide ? views : narrowViews}
          onChange={(next) =>
            setAddress(addressOf(next), { replace: true, preventScrollReset: true })
          }
        />
        {compares && <DifferenceSteps rows={rows} />}
      </div>
      {view === 'facing' && <FacingPages {...both} onlyChanges={shown.onlyChanges} />}
      {view === 'single' && <FlowColumn {...both} onlyChanges={shown.onlyChanges} />}
      {view === 'original' && (
        <div className="prose mx-auto max-w-measure">
          <ProseRange prose={original.prose} />
        </div>
      )}
      {view === 'cached' && (
        <div className="prose mx-auto max-w-measure">
          <ProseRange prose={cached} marks={passages} text={0} activeClaim={activeClaim} />
        </div>
      )}
    </section>
  )
}
