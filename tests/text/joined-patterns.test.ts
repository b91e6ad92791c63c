// @vitest-environment node
import { Linter } from 'eslint'
import { rules } from 'eslint-plugin-regexp'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

/** The files that join expressions while they run, which the linter doesn't see. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((name) => /\.tsx?$/.test(name) && /\bRegExp\(/.test(readFileSync(name, 'utf8')))

/** All that they join, as literals of the code, by the file. */
async function joinedPatterns(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const joined = new Map(files.map((file) => [file, new Set<string>()]))
  const note = (args: [string, string?]) => {
    const pattern = new RegExpBefore(...args)
    const caller = new Error().stack?.split('\n').find((line) => line.includes('/src/'))
    const file = files.find((name) => caller?.includes(name))
    if (file) joined.get(file)!.add(String(pattern))
    return pattern
  }
  const RegExpBefore = RegExp
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct: (_, args) => note(args as [string, string?]),
      apply: (_, __, args) => note(args as [string, string?]),
    }),
  )
  try {
    for (const file of files) await import(/* @vite-ignore */ `../../${file}`)
    const { fold } = await import('../../src/text/fold.ts')
    fold('10² ½ of it')
  } finally {
    vi.unstubAllGlobals()
  }
  return joined
}

const faultsOf = (pattern: string) =>
  new Linter()
    .verify(`void ${pattern}`, {
      languageOptions: { ecmaVersion: 2025 },
      plugins: { regexp: { rules } },
      rules: {
        'regexp/no-super-linear-backtracking': 'error',
        'regexp/no-super-linear-move': 'error',
      },
    })
    .map(({ message }) => message)

describe('an expression that is joined while the reader or the compiler runs', async () => {
  const joined = await joinedPatterns()

  it.each(files)('takes no time that grows faster than the text, in %s', (file) => {
    const patterns = [...joined.get(file)!]
    expect(patterns).not.toEqual([])
    for (const pattern of patterns) expect(faultsOf(pattern), pattern).toEqual([])
  })

  it('would be told if it did', () => {
    expect(faultsOf(String.raw`/^(?:a+b?)+$/u`)).not.toEqual([])
    expect(faultsOf(String.raw`/a*b/u`)).not.toEqual([])
  })
})
