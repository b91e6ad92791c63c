import { isBundled, runBundled } from './bundled-programs.mjs'

// The first file of a worker thread can't be TypeScript on Node 20, so it is this.
if (isBundled('compile-worker')) await runBundled('compile-worker')
else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./compile-worker.ts')
}
