import { inFigures } from './by-locale/in-figures.ts'

/** Minutes as a reader counts them: "45 min", "1 h", "72 h 28 min". */
export function inHours(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${minutes} min`
  return rest === 0 ? `${inFigures(hours)} h` : `${inFigures(hours)} h ${rest} min`
}
