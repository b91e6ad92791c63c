import { memo, type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useIsLive } from '../ui/use-is-live.ts'
import * as words from '../words/article.tsx'
import { topEdge } from './held-row.ts'
import { type RulerMark, rulerMarks } from './ruler-marks.ts'
import type { PairedRow } from './weak-rows.ts'

type Props = {
  rows: readonly PairedRow[]
  /** The row that the reader is at, by id. */
  at: number | null
  /** The element that the rows are in: the ruler stands for its whole height. */
  pages: RefObject<HTMLElement | null>
  /** Whether only the rows that differ are there; a fold stands for what is between them. */
  onlyChanges: boolean
}

/** How far an arrow key and a page key go, in percent of the whole. */
const steps: Record<string, number> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -100,
  End: 100,
}

/** Shows where along the pages the differences are, and takes the reader there: a slider. */
export function DifferenceRuler({ rows, at, pages, onlyChanges }: Props) {
  const isLive = useIsLive()
  const [percent, setPercent] = useState(0)
  const follow = useEffectEvent(() => setPercent(percentThrough(pages.current)))
  useEffect(() => {
    const onScroll = () => follow()
    onScroll()
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => window.removeEventListener('scroll', onScroll)
  }, [])

  const goTo = (percent: number) => {
    const box = pages.current?.getBoundingClientRect()
    if (!box) return
    const share = Math.min(100, Math.max(0, percent)) / 100
    window.scrollBy({ top: box.top - topEdge + roomToScroll(box) * share, behavior: 'instant' })
  }
  const goToPointer = (event: React.PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    goTo(((event.clientY - box.top) / box.height) * 100)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={words.placeInTexts}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={words.through(percent)}
      className="ruler"
      onKeyDown={(event) => {
        const step = steps[event.key]
        if (step === undefined) return
        event.preventDefault()
        // From where the pages are: of a key just before, the ruler may not have been told yet.
        goTo(percentThrough(pages.current) + step)
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        goToPointer(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) goToPointer(event)
      }}
    >
      {/* Without scripts it leads nowhere; and no written element may bring its own style. */}
      {isLive && (
        <>
          <RulerMarks rows={rows} at={at} onlyChanges={onlyChanges} />
          <span className="ruler-thumb" style={{ insetBlockStart: `${percent}%` }} />
        </>
      )}
    </div>
  )
}

/** All marks, and over them those of the row that the reader is at: there may be thousands, and each step is to another. */
const RulerMarks = memo(function RulerMarks({ rows, at, onlyChanges }: Omit<Props, 'pages'>) {
  const marks = useMemo(() => rulerMarks(rows, onlyChanges), [rows, onlyChanges])
  return (
    <>
      <Marks marks={marks} />
      <Marks marks={marks.filter(({ row }) => row === at)} areCurrent />
    </>
  )
})

type MarksProps = { marks: readonly RulerMark[]; areCurrent?: boolean }

const Marks = memo(function Marks({ marks, areCurrent = false }: MarksProps) {
  return marks.map(({ kind, top, height }, index) => (
    <span
      key={index}
      className="ruler-mark"
      data-kind={kind}
      data-current={areCurrent ? '' : undefined}
      style={{ insetBlockStart: `${top}%`, blockSize: `${height}%` }}
    />
  ))
})

/** How far the pages can be scrolled from their first line at the top to their last at the bottom. */
function roomToScroll(box: DOMRect): number {
  return Math.max(1, box.height - (window.innerHeight - topEdge))
}

/**
 * How far the pages have been scrolled, in whole percent. What stands at so many percent of their
 * height then stands at as many of the window's, so that every place can be come to.
 */
function percentThrough(pages: HTMLElement | null): number {
  const box = pages?.getBoundingClientRect()
  if (!box || box.height === 0) return 0
  const through = (topEdge - box.top) / roomToScroll(box)
  return Math.round(Math.min(1, Math.max(0, through)) * 100)
}
