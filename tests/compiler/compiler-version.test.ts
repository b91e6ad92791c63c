import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { compilerFolders } from '../../src/compiler/compiler-version.mjs'

it('the compiler’s version stands for every file that it is bundled of', async () => {
  const { metafile } = await build({
    entryPoints: ['src/compiler/build-site.ts'],
    ...{ bundle: true, write: false, metafile: true, packages: 'external' },
    ...{ platform: 'node', format: 'esm' },
  })
  const folders = Object.keys(metafile.inputs).map((path) => /^src\/(.*)\/[^/]*$/.exec(path)?.[1])
  expect([...new Set(folders)].sort()).toEqual([...compilerFolders].sort())
})
