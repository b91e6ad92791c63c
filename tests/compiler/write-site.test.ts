import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { BundleFile } from '../../src/compiler/bundle-file.ts'
import { Progress } from '../../src/compiler/progress.ts'
import { SiteTree } from '../../src/compiler/site-tree.ts'
import { writeSite } from '../../src/compiler/write-site.ts'
import { compileFiles } from './bundle-of.ts'
import { seedFile } from './seed-file.ts'
import { seedsFolder } from './seeds-folder.ts'

it('makes no file twice, though its page asks for it, too', async () => {
  const compilation = compileFiles([seedFile('0.txt', { title: 'Storks came back' })])
  const made: string[] = []
  const noting = ({ path, stamp, json }: BundleFile): BundleFile => ({
    path,
    stamp: () => (made.push(`stamp of ${path}`), stamp()),
    json: () => (made.push(`JSON of ${path}`), json()),
  })
  const files = [...compilation.files()].map(noting)
  const place = await seedsFolder()
  const tree = new SiteTree(join(place, 'dist'), join(place, 'work'), '1')
  await writeSite(
    tree,
    { ...compilation, files: () => files },
    new Map(),
    { version: '1', render: ({ files }) => [...files.values()].join('\n') },
    new Progress('', { write: () => undefined }),
  )
  tree.abandon()
  expect(made.sort()).toEqual(
    files.flatMap(({ path }) => [`JSON of ${path}`, `stamp of ${path}`]).sort(),
  )
})
