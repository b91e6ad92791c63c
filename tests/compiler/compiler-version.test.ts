import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { programs } from '../../src/compiler/bundled-programs.mjs'
import { compilerFolders } from '../../src/compiler/compiler-version.mjs'

it('the compiler’s version stands for every file that it is bundled of', async () => {
  const { metafile } = await build({
    entryPoints: programs.map((program) => `src/compiler/${program}.ts`),
    ...{ bundle: true, write: false, outdir: 'dist', metafile: true, packages: 'external' },
    ...{ platform: 'node', format: 'esm' },
  })
  const folders = Object.keys(metafile.inputs).map((path) => /^src\/(.*)\/[^/]*$/.exec(path)?.[1])
  expect([...new Set(folders)].sort()).toEqual([...compilerFolders].sort())
})
