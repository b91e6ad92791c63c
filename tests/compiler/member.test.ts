import { describe, expect, it } from 'vitest'
import { nameMembers } from '../../src/compiler/member.ts'
import { factsOf } from '../../src/compiler/seed-facts.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { type SeedFields, seedText } from './seed-file.ts'

const sources = new Set(['TLDR AI', 'X AI', 'X AI KOLs Timeline'])

function membersOf(...seeds: (SeedFields & { file: string })[]) {
  const parsed = seeds.map(({ file, ...fields }) =>
    factsOf(parseSeed(file, seedText(fields)).seed!),
  )
  return nameMembers(
    parsed.map((seed) => ({ seed, firstCachedAt: seed.cachedAt })),
    sources,
  )
}
const idsByFile = (...seeds: (SeedFields & { file: string })[]) =>
  new Map(membersOf(...seeds).map(({ seed, id }) => [seed.file, id]))

const early = { cachedAt: '01/01/26, 09:00 AM' }
const late = { cachedAt: '01/02/26, 09:00 AM' }

describe('nameMembers', () => {
  it.each([
    ['X AI KOLs Timeline News', 'X AI KOLs Timeline', 'News'],
    ['X AI News', 'X AI', 'News'],
    ['TLDR AI', 'TLDR AI', null],
    ['Someone’s Blog Papers', 'Someone’s Blog', 'Papers'],
  ])('splits “%s” by the sources that the collection knows', (sourceLine, source, category) => {
    expect(membersOf({ file: 'a', title: 'T', sourceLine })).toMatchObject([{ source, category }])
  })

  it('leaves source and category open where no line names them', () => {
    const members = membersOf({ file: 'a', title: 'T', sourceLine: null })
    expect(members).toMatchObject([{ source: null, category: null }])
  })

  it('gives an id that only the title decides', () => {
    const [one] = membersOf({ file: 'a', title: 'T', summary: 'S.', ...early })
    const [other] = membersOf({ file: 'b', title: 'T', sourceLine: 'X AI News', ...late })
    expect(one!.id).toBe(other!.id)
  })

  it('lets the article cached first keep the plain id where several share a title', () => {
    const first = { file: 'b', title: 'T', sourceLine: 'X AI News', ...early }
    const second = { file: 'a', title: 'T', sourceLine: 'TLDR AI News', ...late }
    const alone = idsByFile(first).get('b')
    const together = idsByFile(second, first)
    expect(together.get('b')).toBe(alone)
    expect(together.get('a')).not.toBe(alone)
  })

  it('moves no address when an article of another source arrives later', () => {
    const two = [
      { file: 'b', title: 'T', sourceLine: 'X AI News', ...early },
      { file: 'c', title: 'T', sourceLine: 'TLDR AI News', ...late },
    ]
    const third = {
      file: 'a',
      title: 'T',
      sourceLine: 'X AI KOLs Timeline News',
      cachedAt: '02/02/26, 09:00 AM',
    }
    const before = idsByFile(...two)
    const after = idsByFile(third, ...two)
    for (const [file, id] of before) expect(after.get(file)).toBe(id)
    expect(new Set(after.values()).size).toBe(3)
  })

  it('orders members by their date, undated last, and equals by file', () => {
    const order = membersOf(
      { file: 'd', title: 'D', cachedAt: 'never' },
      { file: 'c', title: 'C', ...late },
      { file: 'b', title: 'B', ...early },
      { file: 'a', title: 'A', cachedAt: 'never' },
      { file: 'e', title: 'E', ...early },
    ).map(({ seed }) => seed.file)
    expect(order).toEqual(['b', 'e', 'c', 'a', 'd'])
  })

  it('says where a title is cut', () => {
    expect(membersOf({ file: 'a', title: 'Notes from insi…' })).toMatchObject([
      { key: 'notes from insi…', stem: 'notes from insi' },
    ])
  })
})
