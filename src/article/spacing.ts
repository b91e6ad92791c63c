import type { FlowBlock, FlowPiece, FlowRun } from './flow.ts'

/** Where words begin and end in one of the texts; null for an end that is within what both texts share. */
type Place = { from: number | null; to: number | null }

/** A piece that is not blank, where it stands, and where its words do in the original and in the copy. */
type Solid = { piece: FlowPiece; run: FlowRun; places: readonly [Place | null, Place | null] }

/** Two solid pieces, by index, with nothing between them that the original (side 0) or the copy (1) has. */
type Region = { side: 0 | 1; from: number; to: number; gap: string }

/**
 * Where two solid pieces meet: the white space that each text has there (none is ''), null where a text has
 * begun or ended; and whether there is some to see for who reads that text.
 */
type Meeting = { gaps: [string | null, string | null]; seen: [boolean, boolean] }

/**
 * Spaces the pieces of a merged column, in place, so that it reads as the original without what was added
 * and as the copy without what was removed: white space that but one text has is removed or added with the
 * words. Words that stand beside each other in neither text are parted by a space of neither.
 */
export function spaceOut(flow: readonly FlowBlock[], original: string, cached: string): void {
  const solids: Solid[] = []
  const meetings: Meeting[] = []
  for (const { runs } of flow) {
    let opens = true
    for (const run of runs)
      for (const piece of run.pieces) {
        if (isBlank(piece.text)) continue
        // A new block parts as well as a space.
        if (solids.length > 0) meetings.push({ gaps: [null, null], seen: [opens, opens] })
        solids.push({ piece, run, places: placesOf(piece, original) })
        opens = false
      }
  }
  const regions = [...regionsOf(solids, 1, cached), ...regionsOf(solids, 0, original)]
  for (const region of regions)
    for (const meeting of meetings.slice(region.from, region.to))
      meeting.gaps[region.side] = region.gap
  seeSpaces(flow, meetings)

  const put = (at: number, edit: FlowPiece['edit']) => {
    const { gaps } = meetings[at]!
    const own = edit === 'removed' ? [gaps[0]] : edit === 'added' ? [gaps[1]] : gaps
    // A line that but one text ends goes on.
    const gap = own.find((one) => one && !one.includes('\n')) || own.find(Boolean) || ' '
    if (edit !== 'added') meetings[at]!.seen[0] = true
    if (edit !== 'removed') meetings[at]!.seen[1] = true
    const [before, after] = [solids[at]!, solids[at + 1]!]
    if (takes(before.piece, edit)) before.piece.text += gap
    else if (takes(after.piece, edit)) after.piece.text = gap + after.piece.text
    else {
      const { pieces } = before.run
      pieces.splice(pieces.indexOf(before.piece) + 1, 0, blankAfter(before.piece, gap, edit))
    }
  }
  for (const { side, from, to, gap } of regions) {
    if (gap === '' || meetings.slice(from, to).some(({ seen }) => seen[side])) continue
    // Close to the words that go or come with it.
    const at = solids[to]!.piece.edit === null ? from : to - 1
    put(at, meetings[at]!.gaps[1 - side] === '' ? (side === 0 ? 'removed' : 'added') : null)
  }
  meetings.forEach(({ gaps, seen }, at) => {
    const [before, after] = [solids[at]!.piece, solids[at + 1]!.piece]
    if (seen[0] || seen[1] || !before.edit || !after.edit || before.edit === after.edit) return
    const [hasNone, hasNoneThere] = gaps.map((gap) => gap === '')
    const edit = !hasNone ? (hasNoneThere ? 'removed' : null) : hasNoneThere ? 'neither' : 'added'
    if (edit === 'neither' ? areWords(before, after) : areParted(before, after)) put(at, edit)
  })
}

/** Marks the white space that is there already. What both texts were thought to share, but only the copy has, goes. */
function seeSpaces(flow: readonly FlowBlock[], meetings: readonly Meeting[]): void {
  let at = -1
  const isKept = (edit: FlowPiece['edit'], space: string): boolean => {
    const meeting = meetings[at]
    if (space === '' || !meeting) return true
    if (edit === null && meeting.gaps[0] === '') return false
    if (edit !== 'added') meeting.seen[0] = true
    if (edit !== 'removed') meeting.seen[1] = true
    return true
  }
  for (const { runs } of flow)
    for (const run of runs)
      run.pieces = run.pieces.filter((piece) => {
        const { text, edit } = piece
        if (isBlank(text)) return isKept(edit, text)
        if (!isKept(edit, text.slice(0, blanksBefore(text)))) piece.text = text.trimStart()
        at++
        if (!isKept(edit, text.slice(text.trimEnd().length))) piece.text = piece.text.trimEnd()
        return true
      })
}

/** What lies between pieces that follow one another in a text; where one isn't known, both texts share it. */
function regionsOf(solids: readonly Solid[], side: 0 | 1, text: string): Region[] {
  const having = [...solids.keys()].filter((at) => solids[at]!.places[side])
  return having.slice(1).flatMap((to, index) => {
    const from = having[index]!
    const [end, start] = [solids[from]!.places[side]!.to, solids[to]!.places[side]!.from]
    return end === null || start === null
      ? []
      : { side, from, to, gap: /\s+/.exec(text.slice(end, start))?.[0] ?? '' }
  })
}

function placesOf({ side, edit, to, text, shared }: FlowPiece, original: string): Solid['places'] {
  const words = {
    from: to - text.trimStart().length,
    to: to - (text.length - text.trimEnd().length),
  }
  if (side === 'original') return [words, null]
  if (edit === 'added') return [null, words]
  const [begins, ends] = [shared?.from ?? null, shared?.to ?? null]
  return [
    {
      from: begins === null ? null : begins + blanksBefore(original.slice(begins)),
      to: ends === null ? null : original.slice(0, ends).trimEnd().length,
    },
    words,
  ]
}

/** Whether white space with that edit can be set within a piece: not within a link or code, which it would draw out. */
function takes({ edit, href, isCode, isSign }: FlowPiece, space: FlowPiece['edit']): boolean {
  return edit === space && href === null && !isCode && !isSign
}

function blankAfter({ to, side }: FlowPiece, text: string, edit: FlowPiece['edit']): FlowPiece {
  return {
    from: to,
    to,
    text,
    edit,
    side,
    isEcho: false,
    href: null,
    leadsTo: undefined,
    isCode: false,
    isSign: false,
    claims: [],
    opening: [],
  }
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

function blanksBefore(text: string): number {
  return text.length - text.trimStart().length
}

/** A mark goes on close to its word. */
function areParted({ text: before }: FlowPiece, { text: after }: FlowPiece): boolean {
  return /[^\s\p{Ps}\p{Pi}]$/u.test(before) && /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(after)
}

function areWords({ text: before }: FlowPiece, { text: after }: FlowPiece): boolean {
  return /[\p{L}\p{N}]\p{M}*$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
}
