import { inFigures } from '../by-locale/in-figures.ts'

export function inHours(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${minutes} 分钟`
  return rest === 0 ? `${inFigures(hours)} 小时` : `${inFigures(hours)} 小时 ${rest} 分钟`
}
