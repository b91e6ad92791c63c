import { isStamp, type Stamp } from './stamp.ts'

/** A value and when it was kept: of two, the later holds. */
export type Register = { at: Stamp; value: unknown }

/** All that is kept of one thing, field by field. */
export type Fields = Readonly<Record<string, Register>>

/** Things by their keys. */
export type KeptThings = Readonly<Record<string, Fields>>

/**
 * What a reader keeps, or a change to it: groups of things. Which groups and fields there are is for
 * their readers to say; what this one doesn't know is merged and kept all the same.
 */
export type Kept = Readonly<Record<string, KeptThings>>

/** Merging is commutative, associative and idempotent, so it matters neither how often nor in which order. */
export function mergeKept(a: Kept, b: Kept): Kept {
  return mergeBy(a, b, mergeThings)
}

export function mergeThings(a: KeptThings, b: KeptThings): KeptThings {
  return mergeBy(a, b, mergeFields)
}

/** Gives `a` itself where `b` has nothing later. */
export function mergeFields(a: Fields, b: Fields): Fields {
  return mergeBy(a, b, later)
}

function later(a: Register, b: Register): Register {
  if (a.at !== b.at) return a.at > b.at ? a : b
  // One stamp stands for one value, unless a file was written by hand.
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b
}

type Named<T> = Readonly<Record<string, T>>

function mergeBy<T>(a: Named<T>, b: Named<T>, merge: (a: T, b: T) => T): Named<T> {
  let merged: Record<string, T> | null = null
  for (const [name, other] of Object.entries(b)) {
    const own = Object.hasOwn(a, name) ? a[name] : undefined
    const held = own === undefined ? other : merge(own, other)
    if (held === own) continue
    merged ??= { ...a }
    merged[name] = held
  }
  return merged ?? a
}

/** As much of something as is sound: the rest, which no reader can have kept, is left out. */
export function soundThings(value: unknown, isSound = isStamp): KeptThings {
  return named(value, (fields) => {
    const sound = named(fields, (register) => (isRegister(register, isSound) ? register : null))
    return Object.keys(sound).length > 0 ? sound : null
  })
}

/** As much of what another tab or an earlier page says is kept as is sound; `isSound` is what stamps have to be. */
export function soundKept(value: unknown, isSound?: typeof isStamp): Kept {
  return named(value, (things) => soundThings(things, isSound))
}

function named<T>(value: unknown, soundOf: (value: unknown) => T | null): Record<string, T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  const sound: Record<string, T> = {}
  for (const [name, part] of Object.entries(value)) {
    const held = name === '__proto__' ? null : soundOf(part)
    if (held !== null) sound[name] = held
  }
  return sound
}

function isRegister(value: unknown, isSound: typeof isStamp): value is Register {
  return (
    typeof value === 'object' && value !== null && 'value' in value && isSound(Object(value).at)
  )
}
