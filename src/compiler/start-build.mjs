import { isBundled, programs, runBundled } from './bundled-programs.mjs'

// `npm run build`: runs build-site.ts bundled, as loading its hundred modules one by one takes a second of each build,
// and of each of its workers. The first build of a compiler, at the place it lies in, bundles both. Where that fails it
// does without: what is wrong with the disk or with a source is said by any build.
if (programs.every(isBundled)) await runBundled('build-site')
else {
  const { register } = await import('tsx/esm/api')
  register()
  const { bundleCompiler } = await import('./bundle-compiler.ts')
  await bundleCompiler().catch(() => undefined)
  await import('./build-site.ts')
}
