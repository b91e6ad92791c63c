import { type RefObject, useEffect } from 'react'
import { claimId } from './anchors.ts'

/** How far from the window's edge and from the evidence the sentence stands, in pixels. */
const margin = 12

/**
 * Keeps a sentence of the summary that was chosen or has the focus in sight: on a narrow screen its evidence
 * comes up over the window's end, where the sentence may stand. One that is only pointed at stays under the
 * pointer.
 */
export function useSentenceInSight(
  claim: number | null,
  chosen: number | null,
  evidence: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const sentence = claim === null ? null : document.getElementById(claimId(claim))
    if (!sentence || !evidence.current) return
    if (claim !== chosen && document.activeElement !== sentence) return
    if (getComputedStyle(evidence.current).position !== 'sticky') return
    // The evidence moves along until as much of the summary has come up as leaves it its room.
    for (let from = NaN; from !== window.scrollY;) {
      from = window.scrollY
      const { top, bottom } = sentence.getBoundingClientRect()
      const covered = bottom + margin - evidence.current.getBoundingClientRect().top
      window.scrollBy({ top: Math.max(0, Math.min(covered, top - margin)), behavior: 'instant' })
    }
  }, [claim, chosen, evidence])
}
