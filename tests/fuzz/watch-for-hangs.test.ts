import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('what never ends is ended, and said where it began', () => {
  const module = new URL('./watch-for-hangs.ts', import.meta.url).href
  const script = `import { watchForHangs } from '${module}'
    const alive = await watchForHangs('parser', 300)
    alive(4711)
    for (;;);`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
  const { signal, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(signal).toBe('SIGKILL')
  expect(stderr).toContain('parser: a case after seed 4711 does not end')
})
