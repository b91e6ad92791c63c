import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { benchRelated } from '../../bench/quality/bench-related.ts'
import { checkFolder, examplesIn } from '../../bench/quality/examples.ts'

/** A folder with one file of examples in it. */
function folderWith(file: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'))
  writeFileSync(join(folder, file), text)
  return folder
}

describe('the examples of a bench', () => {
  it('leaves an empty file out, and says so', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(benchRelated(folderWith('related.jsonl', '\n'))).toBeUndefined()
    expect(said.mock.calls.join()).toMatch(/related\.jsonl has no examples: left out/)
    said.mockRestore()
  })

  it('names the file and line of what is no JSON', () => {
    const folder = folderWith('align.jsonl', '{"id": 1}\n\n{"id": \n')
    expect(() => examplesIn(folder, 'align.jsonl')).toThrow(/align\.jsonl:3 is no JSON/)
  })

  it('says that there is no such folder', () => {
    expect(() => checkFolder('/nowhere/at-all')).toThrow('There is no folder /nowhere/at-all.')
  })
})
