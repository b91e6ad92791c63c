import { months, doubtful, decades, dateWords, plainly, weekdayOf } from './date-words.ts'
import { asciiDigits } from './numerals.ts'
import { hanAmount } from './spelt-numbers.ts'
import type { Token } from './tokens.ts'

/** What is said of a day, as far as it is: month from 1, weekday from 1 (Monday). */
export type DateParts = {
  year?: number
  decade?: number
  quarter?: number
  month?: number
  day?: number
  weekday?: number
}

/** A date of a text: the ways to read it (8/5 is in May or in August), and the token behind it. */
export type WrittenDate = { readings: readonly DateParts[]; next: number }

const yearPattern = /^(?:1[5-9]|20)\d\d$/
const dayPattern = /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/i

const hanDigit = '〇零一二三四五六七八九'
const hanDate = new RegExp(
  `^(?:([${hanDigit}]{4})年)?(?:([${hanDigit}十]{1,3})月(?:([${hanDigit}十]{1,3})[日号號])?)?`,
)
const longestHan = 16
const hanDigitOrTen = new RegExp(`^[${hanDigit}十]`)

/** Reads the dates of one run of tokens. */
class DateReader {
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  at(at: number): WrittenDate | undefined {
    return (
      this.numeral(at) ??
      this.iso(at) ??
      this.withSigns(at) ??
      this.inHan(at) ??
      this.monthFirst(at) ??
      this.dayFirst(at) ??
      this.single(at)
    )
  }

  private word(at: number): string {
    return asciiDigits(this.tokens[at]?.folded ?? '').toLowerCase()
  }

  private month(at: number): number | undefined {
    const token = this.tokens[at]
    if (token?.kind !== 'word') return undefined
    return months.get(plainly(token.folded))
  }

  private day(at: number): number | undefined {
    const day = Number(dayPattern.exec(this.word(at))?.[1])
    return day >= 1 && day <= 31 ? day : undefined
  }

  private year(at: number): number | undefined {
    return yearPattern.test(this.word(at)) ? Number(this.word(at)) : undefined
  }

  /** "08/05/2024", "8.5.24", "2024/5/8", "03/1990". */
  private numeral(at: number): WrittenDate | undefined {
    const [, ofYear, inYear] = /^(\d{1,2})\/(\d{4})$/.exec(this.word(at)) ?? []
    const month = Number(ofYear)
    if (inYear !== undefined && yearPattern.test(inYear) && isDay(month, 1))
      return { readings: [{ year: Number(inYear), month }], next: at + 1 }
    const parts = /^(\d{1,4})([/.])(\d{1,2})\2(\d{1,4})$/.exec(this.word(at))
    if (!parts) return undefined
    const [first, second, third] = [parts[1], parts[3], parts[4]].map(Number) as [
      number,
      number,
      number,
    ]
    if (parts[1]!.length === 4)
      return isDay(second, third)
        ? { readings: [{ year: first, month: second, day: third }], next: at + 1 }
        : undefined
    if (parts[4]!.length !== 4 && parts[4]!.length !== 2) return undefined
    const year = third < 100 ? 2000 + third : third
    const readings = [
      { year, month: second, day: first },
      { year, month: first, day: second },
    ].filter(({ month, day }) => isDay(month, day))
    return readings.length > 0 ? { readings, next: at + 1 } : undefined
  }

  /** "2024-05-08". */
  private iso(at: number): WrittenDate | undefined {
    const year = this.year(at)
    const [month, day] = [this.word(at + 2), this.word(at + 4)]
    const isWritten =
      this.word(at + 1) === '-' &&
      this.word(at + 3) === '-' &&
      /^\d\d$/.test(month) &&
      /^\d\d$/.test(day)
    if (year === undefined || !isWritten || !isDay(Number(month), Number(day))) return undefined
    return { readings: [{ year, month: Number(month), day: Number(day) }], next: at + 5 }
  }

  /** "2024年5月8日", "2024년 5월 8일", any part of it but a lone day. */
  private withSigns(from: number): WrittenDate | undefined {
    const parts: DateParts = {}
    let at = from
    for (const [name, sign] of [
      ['year', /^[年년]$/],
      ['month', /^[月월]$/],
      ['day', /^[日号號일]$/],
    ] as const) {
      const written = /^(\d{1,4})(\P{Nd}?)$/u.exec(
        this.word(at).replace(/^(\d+[年月日号년월일]).*/u, '$1'),
      )
      if (!written) continue
      const isOnto = sign.test(written[2]!)
      if (!isOnto && (written[2] !== '' || !sign.test(this.word(at + 1)))) continue
      const amount = Number(written[1])
      if (name === 'year' && !yearPattern.test(written[1]!)) continue
      if (name !== 'year' && !isDay(name === 'month' ? amount : 1, name === 'day' ? amount : 1))
        continue
      parts[name] = amount
      at += isOnto ? 1 : 2
    }
    if (parts.year === undefined && parts.month === undefined) return undefined
    return { readings: [parts], next: at }
  }

  /** "二〇二四年五月八日", any part of it but a lone day; the dictionary cuts it anyhow. */
  private inHan(from: number): WrittenDate | undefined {
    let written = ''
    const ends: number[] = []
    for (let at = from; at < this.tokens.length && written.length < longestHan; at++) {
      if (at > from && this.tokens[at]!.from !== this.tokens[at - 1]!.to) break
      written += this.tokens[at]!.folded
      ends.push(written.length)
    }
    const [whole, ...parts] = hanDate.exec(written)!
    const next = ends.indexOf(whole.length)
    if (next < 0) return undefined
    const [year, month, day] = parts.map((part) => (part ? hanAmount(part) : undefined))
    if (!isDay(month ?? 1, day ?? 1)) return undefined
    return { readings: [given({ year, month, day })], next: from + next + 1 }
  }

  /** "May 8th, 2024", "May 8", "May 2024". */
  private monthFirst(at: number): WrittenDate | undefined {
    const month = this.month(at)
    if (month === undefined) return undefined
    let next = this.word(at + 1) === '.' ? at + 2 : at + 1
    const day = this.day(next)
    if (day !== undefined) next++
    const isJoined = /^(?:,|of|de|del)$/.test(this.word(next))
    const year = this.year(isJoined ? next + 1 : next)
    if (day === undefined && year === undefined) return undefined
    if (year !== undefined) next += isJoined ? 2 : 1
    return { readings: [{ month, ...given({ day, year }) }], next }
  }

  /** "8 May 2024", "the 8th of May", "5. Mai". */
  private dayFirst(at: number): WrittenDate | undefined {
    const day = this.day(at)
    if (day === undefined) return undefined
    const place = /^(?:\.|of|de)$/.test(this.word(at + 1)) ? at + 2 : at + 1
    const month = this.month(place)
    if (month === undefined) return undefined
    const isJoined = /^(?:,|of|de|del)$/.test(this.word(place + 1))
    const year = this.year(place + (isJoined ? 2 : 1))
    const next = place + (year === undefined ? 1 : isJoined ? 3 : 2)
    return { readings: [{ month, day, ...given({ year }) }], next }
  }

  /** A month, weekday, quarter, year or decade that stands alone. */
  private single(at: number): WrittenDate | undefined {
    const { folded, kind } = this.tokens[at]!
    const only = (parts: DateParts, next = at + 1): WrittenDate => ({ readings: [parts], next })
    const month = this.month(at)
    if (month !== undefined && this.isSureMonth(at)) return only({ month })
    const weekday = kind === 'word' ? weekdayOf(folded) : undefined
    if (weekday !== undefined) return only({ weekday })
    const quarter = /^Q([1-4])$/.exec(folded)?.[1]
    if (quarter !== undefined) {
      const year = this.year(at + 1)
      return only(
        { quarter: Number(quarter), ...given({ year }) },
        year === undefined ? at + 1 : at + 2,
      )
    }
    if (/^(?:1[5-9]|20)\d0'?s$/.test(folded)) return only({ decade: Number(folded.slice(0, 4)) })
    const decade = this.decade(at)
    if (decade !== undefined)
      return {
        readings: [1900, ...(decade < 30 ? [2000] : [])].map((from) => ({ decade: from + decade })),
        next: at + 1,
      }
    const year = this.year(at)
    return year === undefined ? undefined : only({ year })
  }

  /** The decade of a century that isn't said: "the nineties", "the '90s". */
  private decade(at: number): number | undefined {
    const word = this.word(at)
    const isOfTime = /^(?:the|'|-|early|late|mid)$/.test(this.word(at - 1))
    return isOfTime ? (decades.get(word) ?? digitDecade(word)) : undefined
  }

  private isSureMonth(at: number): boolean {
    const { folded } = this.tokens[at]!
    if (!doubtful.test(folded.toLowerCase()))
      return /^\P{Ll}/u.test(folded) || /[^a-z]/.test(folded) || folded.length > 4
    const before = this.word(at - 1)
    return (
      /^(?:May|March|August|Mai|März)$/.test(folded) &&
      /^(?:in|since|until|till|by|last|next|of|from|this|im|seit|bis|early|late|mid|before|after|during|to|-|and)$/.test(
        before,
      )
    )
  }
}

function digitDecade(word: string): number | undefined {
  const [, tens] = /^([2-9]0)'?s$/.exec(word) ?? []
  return tens === undefined ? undefined : Number(tens)
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

function given(parts: { [name in keyof DateParts]: number | undefined }): DateParts {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}

/** The date that begins at a token, the longest way to read it. */
export function dateAt(tokens: readonly Token[], at: number): WrittenDate | undefined {
  const { kind, folded } = tokens[at]!
  const mayOpen =
    kind === 'number' ||
    dateWords.has(plainly(folded)) ||
    /^Q[1-4]$/.test(folded) ||
    hanDigitOrTen.test(folded)
  return mayOpen ? new DateReader(tokens).at(at) : undefined
}

/** Whether two dates can be of one day: all that both say is the same, and they say something of the same. */
export function datesAgree(one: DateParts, other: DateParts): boolean {
  const both = Object.entries(one).filter(([name]) => other[name as keyof DateParts] !== undefined)
  return both.length > 0 && both.every(([name, part]) => other[name as keyof DateParts] === part)
}
