// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { bindingsIn, commandsWith, lettersOff } from '../../src/commands/commands.ts'
import { keyName } from '../../src/commands/key-name.ts'
import { readKey } from '../../src/commands/key-reader.ts'
import { names } from '../../src/words/commands.ts'

const all = commandsWith({})
const at = '0'
const kept = (values: Record<string, unknown>) =>
  bindingsIn(Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { at, value }])))
const keysOf = (id: string, bindings = {}) =>
  commandsWith(bindings).find((command) => command.id === id)!.keys

/** What keys pressed one after the other bring: "g f" → "feed". */
function read(keys: string): string[] {
  let begun = ''
  return keys.split(' ').flatMap((key) => {
    const reading = readKey(all, begun, key)
    begun = reading.kind === 'begun' ? reading.keys : ''
    return reading.kind === 'command' ? reading.id : []
  })
}

describe('the table of commands', () => {
  it('gives no key to two commands, and none that others begin with', () => {
    const keys = all.flatMap((command) => command.keys)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(keys.filter((other) => other.startsWith(`${key} `))).toEqual([])
  })

  it('names each command once', () => {
    expect(new Set(all.map(({ id }) => names[id])).size).toBe(all.length)
  })
})

describe('readKey', () => {
  it.each([
    ['j', ['next']],
    ['g f', ['feed']],
    ['g g', ['top']],
    ['G', ['end']],
    ['] ] [', ['nextDifference', 'nextDifference', 'previousDifference']],
    ['mod+k', ['palette']],
  ])('reads %s as %j', (keys, commands) => expect(read(keys)).toEqual(commands))

  it('begins anew with a key that doesn’t go on with what was begun', () => {
    expect(read('g j')).toEqual(['next'])
    expect(read('g z f')).toEqual([])
  })
})

describe('keyName', () => {
  const press = (key: string, held: string[] = []) =>
    keyName({
      key,
      altKey: held.includes('Alt'),
      ctrlKey: held.includes('Control'),
      metaKey: held.includes('Meta'),
      shiftKey: held.includes('Shift'),
      getModifierState: (name) => held.includes(name),
    })

  it.each([
    ['j', [], 'j'],
    ['G', ['Shift'], 'G'],
    ['?', ['Shift'], '?'],
    ['F7', [], 'F7'],
    ['F7', ['Shift'], 'Shift+F7'],
    ['k', ['Control'], 'mod+k'],
    ['k', ['Meta'], 'mod+k'],
    // Windows tells AltGr as Ctrl and Alt held together.
    [']', ['Control', 'Alt', 'AltGraph'], ']'],
  ])('of %s with %j is %s', (key, held, name) => expect(press(key, held)).toBe(name))

  it.each([
    ['j', ['Alt']],
    ['k', ['Control', 'Shift']],
    ['k', ['Control', 'Meta']],
    ['F7', ['Control']],
    ['Shift', ['Shift']],
    ['Dead', []],
  ])('of %s with %j is nobody’s', (key, held) => expect(press(key, held)).toBeNull())
})

describe('bindingsIn', () => {
  it('gives a command the keys that were kept for it', () => {
    expect(keysOf('next', kept({ next: ['ArrowRight'] }))).toEqual(['ArrowRight'])
    expect(keysOf('next', kept({ next: [] }))).toEqual([])
    expect(keysOf('previous', kept({ next: ['x'] }))).toEqual(['k'])
  })

  it('gives a command its own keys again', () => {
    expect(keysOf('next', kept({ next: null }))).toEqual(['j'])
  })

  it('passes over what another version has kept', () => {
    expect(kept({ next: 7, previous: [1], fly: ['f'] })).toEqual({})
  })

  it('leaves chords and function keys where letters mean nothing', () => {
    const off = kept({ [lettersOff]: true })
    expect(keysOf('next', off)).toEqual([])
    expect(keysOf('feed', off)).toEqual([])
    expect(keysOf('palette', off)).toEqual(['mod+k'])
    expect(keysOf('previousDifference', off)).toEqual(['Shift+F7'])
  })
})
