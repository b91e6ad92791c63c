/** How far a finger goes, at the least, for a swipe, and how far before it is taken for the beginning of one, in pixels. */
const reach = 72
const beginning = 16
/** How many times as far it goes sideways as up or down. */
const slant = 2
/** As far from a side of the window a swipe is the browser's own. */
const margin = 24

/** A swipe under way: where it began, the row that goes along, and the button for either way. */
type Swipe = { x: number; y: number; row: HTMLElement | null; within: Element }

/**
 * Has a swipe press a button that stands on the page: of a row of a list one of its own, elsewhere one that leads along
 * the list. `data-swipes` is on what holds them, `data-swipe` on a button: "end" for a swipe along the reading
 * direction, "start" for one against it. A page that is zoomed, a selection and what takes a finger itself have none.
 */
export function listenToSwipes(): void {
  let swipe: Swipe | null = null
  const note = document.createElement('p')
  note.className = 'swipe-note'
  note.ariaHidden = 'true'
  const rest = () => {
    swipe?.row?.style.removeProperty('translate')
    note.remove()
    swipe = null
  }
  /** How far it is sideways; null if it is none. */
  const across = ({ clientX, clientY }: Touch, { x, y }: Swipe) => {
    const [sideways, upright] = [clientX - x, Math.abs(clientY - y)]
    return upright > beginning && Math.abs(sideways) < slant * upright ? null : sideways
  }
  document.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      rest()
      const [touch, ...others] = touches
      if (touch && others.length === 0) swipe = swipeFrom(touch, target as Element)
    },
    { passive: true },
  )
  document.addEventListener(
    'touchmove',
    ({ touches: [touch, ...others] }) => {
      const far = swipe && touch && others.length === 0 ? across(touch, swipe) : null
      if (!swipe || far === null) return rest()
      if (Math.abs(far) < beginning) return
      const button = buttonFor(far, swipe)
      if (button) swipe.row?.style.setProperty('translate', `${far / 2}px`)
      note.textContent = button ? ownWords(button) : ''
      if (button && Math.abs(far) >= reach) document.body.append(note)
      else note.remove()
    },
    { passive: true },
  )
  document.addEventListener('touchend', ({ changedTouches: [touch] }) => {
    const far = swipe && touch ? across(touch, swipe) : null
    const button = swipe && far !== null && Math.abs(far) >= reach ? buttonFor(far, swipe) : null
    rest()
    button?.click()
  })
  document.addEventListener('touchcancel', rest)
}

function swipeFrom({ clientX, clientY }: Touch, target: Element): Swipe | null {
  const isBrowsers = clientX < margin || clientX > innerWidth - margin
  const isZoomed = (visualViewport?.scale ?? 1) > 1.01
  const takesFinger = target.closest('input, select, textarea, dialog, .ruler')
  if (isBrowsers || isZoomed || takesFinger || getSelection()?.type === 'Range') return null
  const row = target.closest<HTMLElement>('article[data-swipes]')
  const within = row ?? document.querySelector('nav[data-swipes]')
  return within && { x: clientX, y: clientY, row, within }
}

function buttonFor(far: number, { within }: Swipe): HTMLElement | null {
  const isAlong = far > 0 === (document.documentElement.dir !== 'rtl')
  return within.querySelector<HTMLElement>(`[data-swipe="${isAlong ? 'end' : 'start'}"]`)
}

/** What a button says, less its key. */
function ownWords({ childNodes }: HTMLElement): string {
  return [...childNodes].flatMap((node) => (node instanceof Text ? node.data : [])).join('')
}
