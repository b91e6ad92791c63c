// The first file of a worker thread can't be TypeScript on Node 20, so it is this.
import { register } from 'tsx/esm/api'

register()
await import('./compile-worker.ts')
