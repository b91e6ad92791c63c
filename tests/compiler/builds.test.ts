import { execFile } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTree, textsIn } from './build-tree.ts'
import { seedText } from './seed-file.ts'
import { otherSeeds, reports } from './story-seeds.ts'
import { seedsFolder } from './seeds-folder.ts'

/** Seeds on a few subjects, some of which name others in their lists. */
function seedsAbout(titles: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    titles.map((title, index) => [
      `${index}-${title}.txt`,
      seedText({
        title: `${title} in spring`,
        cached: `The ${title} of number ${index % 3} came back. Farmers count ${title} nests.`,
        similar: [
          { title: `${titles[(index + 1) % titles.length]!} in spring` },
          { title: 'Ghosts' },
        ],
      }),
    ]),
  )
}

const subjects = Array.from({ length: 40 }, (_, number) => `Bird${number % 7}x${number}`)

describe('a build', { timeout: 120_000 }, () => {
  it('is the same to the byte with one worker and several, cold and warm', async () => {
    const seeds = await seedsFolder(seedsAbout(subjects))
    const [one, several] = [await seedsFolder(), await seedsFolder()]
    await buildTree(seeds, one, 1)
    const cold = textsIn(join(one, 'dist'))
    expect(Object.keys(cold).length).toBeGreaterThan(80)
    await buildTree(seeds, several, 3)
    expect(textsIn(join(several, 'dist'))).toEqual(cold)
    for (let times = 0; times < 3; times++) await buildTree(seeds, one, 2)
    expect(textsIn(join(one, 'dist'))).toEqual(cold)
  })

  it('after any changes of the seeds gives what a first build gives', async () => {
    const change = fc.record({ add: fc.subarray(subjects), remove: fc.nat(6), alter: fc.nat(6) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const place = await seedsFolder()
        const seeds = await seedsFolder(seedsAbout(subjects.slice(0, 5)))
        await buildTree(seeds, place)
        for (const { add, remove, alter } of changes) {
          for (const [name, text] of Object.entries(seedsAbout(add)))
            writeFileSync(join(seeds, name), text)
          const names = readdirSync(seeds)
          if (names[remove]) rmSync(join(seeds, names[remove]))
          if (names[alter] && alter !== remove)
            writeFileSync(join(seeds, names[alter]), seedText({ title: `Other ${alter}` }))
          await buildTree(seeds, place)
        }
        const fresh = await seedsFolder()
        await buildTree(seeds, fresh)
        expect(textsIn(join(place, 'dist'))).toEqual(textsIn(join(fresh, 'dist')))
      }),
      { numRuns: 12 },
    )
  })

  it('tells stories that grow and shrink as a first build does', async () => {
    const place = await seedsFolder()
    const texts = [...otherSeeds, ...reports].map((fields) => seedText(fields))
    const named = texts.map((text, at): [string, string] => [`${at}.txt`, text])
    const [wire, gazette, herald] = named.toReversed()
    const seeds = await seedsFolder(Object.fromEntries(named.slice(0, -2)))
    const steps = [
      () => writeFileSync(join(seeds, wire![0]), wire![1]),
      () => writeFileSync(join(seeds, gazette![0]), gazette![1]),
      () => writeFileSync(join(seeds, wire![0]), wire![1].replaceAll('40 fishing', '39 fishing')),
      () => rmSync(join(seeds, herald![0])),
      () => rmSync(join(seeds, wire![0])),
    ]
    await buildTree(seeds, place)
    const told: boolean[] = []
    for (const step of steps) {
      step()
      await buildTree(seeds, place)
      const fresh = await seedsFolder()
      await buildTree(seeds, fresh)
      const texts = textsIn(join(place, 'dist'))
      expect(texts).toEqual(textsIn(join(fresh, 'dist')))
      told.push(texts['bundle/feed/all/_/_/0.json']!.includes('"story"'))
    }
    expect(told).toEqual([true, true, true, true, false])
  })

  it.each([
    ['with a tree to spare', ['after', 'after', 'before']],
    ['with none', ['before']],
  ] as const)(
    'killed at any change to the disk, %s, leaves the old site or the new, and the next build mends the rest',
    async (_, builds) => {
      const seeds = {
        before: await seedsFolder(seedsAbout(subjects.slice(0, 4))),
        after: await seedsFolder(seedsAbout(subjects.slice(2, 7))),
      }
      const started = async () => {
        const place = await seedsFolder()
        for (const build of builds) await buildTree(seeds[build], place)
        return place
      }
      const whole = await started()
      const old = textsIn(join(whole, 'dist'))
      const changes = Number((await killedBuild(seeds.after, whole, Infinity)).printed)
      const next = textsIn(join(whole, 'dist'))
      expect(changes).toBeGreaterThan(10)
      // All of the last moments, where folders are exchanged, and of many before them some thirty.
      const moments = Array.from({ length: changes }, (_, at) => at + 1).filter(
        (at) => at % Math.ceil(changes / 30) === 0 || at > changes - 10,
      )
      let gone = 0
      for (const moment of moments) {
        const place = await started()
        expect((await killedBuild(seeds.after, place, moment)).signal).toBe('SIGKILL')
        const dist = join(place, 'dist')
        // Between the two renamings there is no site, and the next build brings it back.
        if (existsSync(dist)) expect([old, next]).toContainEqual(textsIn(dist))
        else gone++
        await buildTree(seeds.after, place)
        expect(textsIn(dist)).toEqual(next)
      }
      expect(gone).toBeLessThanOrEqual(1)
    },
    300_000,
  )
})

function killedBuild(seeds: string, place: string, moment: number) {
  const script = fileURLToPath(new URL('./killed-build.ts', import.meta.url))
  const args = ['--import', 'tsx', script, seeds, place, String(moment)]
  return new Promise<{ signal: string | null; printed: string }>((done) => {
    execFile(process.execPath, args, (error, printed) =>
      done({ signal: error?.signal ?? null, printed }),
    )
  })
}
