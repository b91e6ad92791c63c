import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { benchRelated } from '../../bench/quality/bench-related.ts'
import { evidenceShape, linkedShape, relatedShape } from '../../bench/quality/example-shapes.ts'
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
    const folder = folderWith(
      'align.jsonl',
      '{"original": [], "cached": [], "links": []}\n\n{"id": \n',
    )
    expect(() => examplesIn(folder, 'align.jsonl', linkedShape)).toThrow(
      /align\.jsonl:3 is no JSON/,
    )
  })

  const good = '{"original": ["a"], "cached": ["b"], "links": [[0, 0]]}'

  it.each([
    ['an array', '[1, 2]'],
    ['null', 'null'],
    ['a missing field', '{"original": ["a"], "cached": ["b"]}'],
    ['a field of another kind', '{"original": "a", "cached": ["b"], "links": []}'],
    ['a link of one', '{"original": ["a"], "cached": ["b"], "links": [[0]]}'],
    ['a link out of range', '{"original": ["a"], "cached": ["b"], "links": [[0, 1]]}'],
    ['a link below 0', '{"original": ["a"], "cached": ["b"], "links": [[-1, 0]]}'],
    ['a link between two', '{"original": ["a", "b"], "cached": ["b"], "links": [[0.5, 0]]}'],
  ])('names file and line, and what is wanted, where a line is %s', (_, line) => {
    const folder = folderWith('align.jsonl', `${good}\n${line}\n`)
    expect(() => examplesIn(folder, 'align.jsonl', linkedShape)).toThrow(
      /align\.jsonl:2.*Wanted: \{original: string\[\]/,
    )
  })

  it('names the field', () => {
    const line = '{"original": ["a", 5], "cached": ["b"], "links": []}'
    const folder = folderWith('align.jsonl', line)
    expect(() => examplesIn(folder, 'align.jsonl', linkedShape)).toThrow(/:1, original\[1\]: /)
  })

  it('names the line of evidence that is not there, and of an unknown label', () => {
    const lineOf = (supporting: string, label: string) =>
      `{"claim": "c", "sentences": ["s"], "supporting": ${supporting}, "label": "${label}"}`
    const read = (line: string) => () =>
      examplesIn(folderWith('evidence.jsonl', line), 'evidence.jsonl', evidenceShape)
    expect(read(lineOf('[[0]]', 'supported'))()).toHaveLength(1)
    expect(read(lineOf('[[1]]', 'supported'))).toThrow(/:1, supporting: /)
    expect(read(lineOf('[[0]]', 'maybe'))).toThrow(/:1, label: /)
  })

  it('says that an id is there twice', () => {
    const line = '{"id": "1", "text": "t", "group": "g"}'
    expect(() => benchRelated(folderWith('related.jsonl', `${line}\n${line}`))).toThrow(
      /related\.jsonl has an id more than once/,
    )
  })

  it('reads a file with a byte order mark and the line ends of Windows', () => {
    const line = '{"id": "1", "text": "t", "group": "g"}'
    const folder = folderWith('related.jsonl', `\uFEFF${line}\r\n\r\n${line}\r\n`)
    expect(examplesIn(folder, 'related.jsonl', relatedShape)).toHaveLength(2)
  })

  it('says that there is no such folder', () => {
    expect(() => checkFolder('/nowhere/at-all')).toThrow('There is no folder /nowhere/at-all.')
  })
})
