import { sizeOf } from './si-units.ts'

/** Units of time and their like, each with how many of the least, the first, it is. */
const manyOfLeast = new Map(
  [
    'second 1 minute 60 hour 3600 day 86400 week 604800',
    'month 1 year 12 decade 120 century 1200',
  ].flatMap((line) =>
    Array.from(
      line.matchAll(/(?<!\S)(\S+) (\d+)/g),
      ([, unit, many]) => [unit!, { least: line.split(' ')[0]!, many: Number(many) }] as const,
    ),
  ),
)

/**
 * An amount in the least unit of its kind, so that 1.2 km and 1200 m are one, a unit for each of another
 * too (km/hour); undefined of other units.
 */
export function inLeastUnit({
  amount,
  unit,
}: {
  amount: string
  unit: string
}): string | undefined {
  if (!/^\d+(?:\.\d+)?$/.test(amount)) return undefined
  const [of = '', per] = unit.split('/')
  const whole = sizeOf(unit)
  const known = whole ?? manyOfLeast.get(of) ?? sizeOf(of)
  if (!known) return undefined
  const least = whole || per === undefined ? known.least : `${known.least}/${per}`
  return `${Number((Number(amount) * known.many).toPrecision(12))} ${least}`
}
