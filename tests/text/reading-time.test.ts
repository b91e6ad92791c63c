import { describe, expect, it } from 'vitest'
import { minutesToRead } from '../../src/text/reading-time.ts'

describe('minutesToRead', () => {
  it('is at least one minute', () => {
    expect(minutesToRead('')).toBe(1)
    expect(minutesToRead('One two.')).toBe(1)
  })

  it('counts words, and Chinese by characters', () => {
    expect(minutesToRead('word '.repeat(2300))).toBe(10)
    expect(minutesToRead('研究'.repeat(1250))).toBe(5)
    expect(minutesToRead('연구소 '.repeat(460))).toBe(2)
  })
})
