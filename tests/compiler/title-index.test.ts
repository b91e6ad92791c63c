import { describe, expect, it } from 'vitest'
import { TitleIndex } from '../../src/compiler/title-index.ts'
import { normaliseTitle, splitTitle, stemOfCutTitle } from '../../src/seed/title.ts'

type Titled = {
  line: string
  key: string
  stem: string | null
  handle: string | null
  source: string | null
}

const titled = (line: string, source: string | null = null): Titled => {
  const { handle } = splitTitle(line)
  return { line, key: normaliseTitle(line), stem: stemOfCutTitle(line), handle, source }
}
const finds = (lines: readonly (string | Titled)[], wanted: string | Titled) => {
  const items = lines.map((line) => (typeof line === 'string' ? titled(line) : line))
  return new TitleIndex(items).find(typeof wanted === 'string' ? titled(wanted) : wanted)
}

describe('TitleIndex', () => {
  it('finds a title that is the same, whatever its case, quotes, handle and tail', () => {
    const found = finds(
      ['Another', '@someone: Notes from “inside” (18 minute read)'],
      'NOTES from "inside"',
    )
    expect(found?.line).toBe('@someone: Notes from “inside” (18 minute read)')
  })

  it('finds nothing for a title that no one bears', () => {
    expect(finds(['Notes from inside'], 'Notes from outside')).toBeNull()
    expect(finds([], 'Notes from inside')).toBeNull()
  })

  it('of several with the same title takes the one of the same source, else the first', () => {
    const sharers = [titled('Title', 'A'), titled('Title', 'B')]
    expect(finds(sharers, titled('Title', 'B'))).toBe(sharers[1])
    expect(finds(sharers, titled('Title', 'C'))).toBe(sharers[0])
    expect(finds(sharers, titled('Title', null))).toBe(sharers[0])
  })

  it.each(['…', '...', ' …', '… (18 minute read)'])(
    'finds the one title that begins as a cut one does: "%s"',
    (cut) => {
      expect(
        finds(['Notes from afar', 'Notes from inside labs'], `Notes from insi${cut}`)?.line,
      ).toBe('Notes from inside labs')
    },
  )

  it('finds the one title whose own end is cut', () => {
    expect(finds(['Notes from insi…', 'Other'], 'Notes from inside labs')?.line).toBe(
      'Notes from insi…',
    )
  })

  it('of cut titles takes the one that says most of the wanted', () => {
    const cut = ['Notes from in…', 'Notes from inside la…', 'Notes from ins…']
    expect(finds(cut, 'Notes from inside labs')?.line).toBe('Notes from inside la…')
  })

  it('finds a cut title by a cut title, either being the longer', () => {
    expect(finds(['Notes from inside la…'], 'Notes from insi…')?.line).toBe('Notes from inside la…')
    expect(finds(['Notes from insi…'], 'Notes from inside la…')?.line).toBe('Notes from insi…')
    expect(finds(['Notes from insi…'], 'Notes from insi…')?.line).toBe('Notes from insi…')
  })

  it('takes no title where several begin alike', () => {
    expect(finds(['Notes from inside A', 'Notes from inside B'], 'Notes from insi…')).toBeNull()
  })

  it('takes no title where articles of several sources bear the one that begins alike', () => {
    const sharers = [titled('Notes from inside', 'A'), titled('Notes from inside', 'B')]
    expect(finds(sharers, 'Notes from insi…')).toBeNull()
  })

  it('takes no title of another handle, and of several the one of the same', () => {
    const [zed, other] = ['@zed: Notes from inside la…', '@other: Notes from insane labs']
    expect(finds([zed], '@other: Notes from insi…')).toBeNull()
    expect(finds([zed], '@other: Notes from inside labs')).toBeNull()
    expect(finds([zed], '@ZED: Notes from inside labs')?.line).toBe(zed)
    expect(finds([zed, other], '@other: Notes from ins…')?.line).toBe(other)
  })

  it('takes a title that names no handle for anybody’s, if there is one alone', () => {
    const [zed, other] = ['@zed: Notes from inside labs', '@other: Notes from insane labs']
    expect(finds([zed], 'Notes from insi…')?.line).toBe(zed)
    expect(finds(['Notes from inside labs'], '@zed: Notes from insi…')?.line).toBe(
      'Notes from inside labs',
    )
    expect(finds([zed, other], 'Notes from ins…')).toBeNull()
  })

  it('takes no title where a great many begin alike, whatever their handles', () => {
    const many = Array.from({ length: 60 }, (_, one) => `@a${one}: Notes from inside ${one}`)
    expect(finds(many, '@a7: Notes from inside…')).toBeNull()
    expect(finds(many.slice(0, 20), '@a7: Notes from inside…')?.line).toBe(many[7])
  })

  it('takes no title by a start too short to mean one', () => {
    expect(finds(['Notes from the labs'], 'Notes from…')).toBeNull()
    expect(finds(['Notes from…'], 'Notes from the labs')).toBeNull()
  })

  it('takes no title that is cut later than pages cut, of which there could be ever more lengths', () => {
    const long = 'Notes '.repeat(90).trim()
    expect(finds([`${long}…`], `${long} from inside`)).toBeNull()
    expect(finds([`${long.slice(0, 400)}…`], `${long} from inside`)).not.toBeNull()
  })

  it('takes no whole title by a start that nothing says is cut', () => {
    expect(finds(['Notes from inside labs'], 'Notes from inside')).toBeNull()
    expect(finds(['Notes from inside'], 'Notes from inside labs')).toBeNull()
  })
})
