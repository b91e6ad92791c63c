/** Where something stands in the window: an element, and how far its top is below the window's, in pixels. */
export type ElementPlace = {
  /** The id of the nearest element around it that the page names, be it that of its main part. */
  id: string
  /** The way down from there: which child, of which child. */
  steps: readonly number[]
  top: number
}

/** Ids that React makes up differ from visit to visit. */
const isNamed = (element: Element) => /^[a-z]/.test(element.id)

/**
 * The element that is read: of those at a quarter, half and three quarters of the window's height the
 * one least high, since of a tall one nobody knows which part. Null where there is none in the page's main part.
 */
export function elementInSight(): ElementPlace | null {
  const main = document.getElementById('main')
  if (!main) return null
  const { left, width } = main.getBoundingClientRect()
  const [found] = [0.25, 0.5, 0.75]
    .map((share) => document.elementFromPoint(left + width / 2, window.innerHeight * share))
    .flatMap((element) =>
      element && element !== main && main.contains(element)
        ? { element, box: element.getBoundingClientRect() }
        : [],
    )
    .sort((one, other) => one.box.height - other.box.height)
  return found ? { ...wayTo(found.element), top: found.box.top } : null
}

function wayTo(element: Element): Pick<ElementPlace, 'id' | 'steps'> {
  const steps: number[] = []
  let at = element
  while (!isNamed(at)) {
    const parent = at.parentElement!
    steps.unshift([...parent.children].indexOf(at))
    at = parent
  }
  return { id: at.id, steps }
}

/** The element of a place, or null if the page has become another since. */
export function elementAt({ id, steps }: ElementPlace): Element | null {
  let at: Element | null = document.getElementById(id)
  for (const step of steps) at = at?.children[step] ?? null
  return at
}
