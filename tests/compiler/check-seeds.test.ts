import { execFile, execFileSync } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { seedText } from './seed-file.ts'
import { seedsFolder } from './seeds-folder.ts'

const command = fileURLToPath(new URL('../../src/compiler/check-seeds.ts', import.meta.url))

/** Runs `npm run seeds:check` as a shell would, less npm. */
function check(folder: string): Promise<{ code: unknown; printed: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['--import', 'tsx', command, folder], (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, printed: stdout + stderr }),
    )
  })
}

describe('seeds:check', { timeout: 60_000 }, () => {
  it('names the place of every fault with its lines, and exits 1 on an error', async () => {
    const folder = await seedsFolder({
      'good.txt': seedText({ title: 'Alpha grows' }),
      'no-marker.txt': 'Beta\n\nTLDR AI News\n\nSummary\n\nIt is so.\n',
      'no-date.txt': seedText({ title: 'Gamma', cachedAt: '13/45/26, 09:49 AM' }),
    })
    const { code, printed } = await check(folder)
    expect(code).toBe(1)
    expect(printed).toContain('no-marker.txt:7:1  error: ')
    expect(printed).toContain('> 7 | It is so.\n    | ^')
    expect(printed).toMatch(/no-date\.txt:15:12 {2}warning: .*13\/45\/26/)
    expect(printed).toContain('> 15 | Cached at: 13/45/26, 09:49 AM\n     |            ^')
    expect(printed.trimEnd().split('\n').at(-1)).toBe('3 seeds: 1 error, 1 warning, no notes.')
  })

  it('exits 0 where there is no error', async () => {
    const folder = await seedsFolder({ 'a.txt': seedText({ title: 'Alpha' }), 'notes.md': '' })
    const { code, printed } = await check(folder)
    expect(code).toBe(0)
    expect(printed).toContain('notes.md:1:1  warning: ')
  })

  it.skipIf(process.platform === 'win32')(
    'prints nothing of what a link leads to, and waits for no pipe',
    async () => {
      const secret = join(await seedsFolder({ 'secret.txt': 'root:x:0:0' }), 'secret.txt')
      const folder = await seedsFolder({ 'a.txt': seedText({ title: 'Alpha' }) })
      await symlink(secret, join(folder, 'link.txt'))
      execFileSync('mkfifo', [join(folder, 'pipe.txt')])
      const { code, printed } = await check(folder)
      expect(code).toBe(0)
      expect(printed).toContain('link.txt:1:1  warning: This is a link')
      expect(printed).toContain('pipe.txt:1:1  warning: This is neither')
      expect(printed).not.toContain('root')
    },
  )
})
