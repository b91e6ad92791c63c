import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { dependencies, devDependencies, scripts } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  scripts: Record<string, string>
}
const named = Object.keys({ ...dependencies, ...devDependencies })

test('each dependency has its reason in ARCHITECTURE.md, and what is no more one has gone from there', () => {
  const [, section = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Dependencies, and why')
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  const which = rows.flatMap((row) => row.split('|')[2]!.match(/`[^`]+`/g) ?? [])
  expect(which.map((name) => name.slice(1, -1)).sort()).toEqual(named.sort())
  for (const row of rows) expect(row.split('|')[3]!.trim()).not.toBe('')
})

test('no package runs a script when it is installed, but for one that does without', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { hasInstallScript?: true }>
  }
  const running = Object.keys(packages).filter((place) => packages[place]!.hasInstallScript)
  // esbuild, for tsx: its script only puts a shorter way to the program that is there already.
  expect(running.filter((place) => !place.endsWith('node_modules/fsevents'))).toEqual([
    'node_modules/esbuild',
  ])
})

test('no script of a package is run when it is installed, and no script of ours hangs on that', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  // With that setting npm passes over scripts that are named so.
  const names = Object.keys(scripts)
  const others = names.flatMap((name) => [`pre${name}`, `post${name}`])
  expect(names.filter((name) => others.includes(name) || /install|prepare/.test(name))).toEqual([])
})

test('each test that SECURITY.md names is there', () => {
  const named = readFileSync('SECURITY.md', 'utf8').match(/`[\w/-]+\.(?:test|spec)\.tsx?`/g) ?? []
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((name) => !existsSync(`tests/${name.slice(1, -1)}`))).toEqual([])
})
