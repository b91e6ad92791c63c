import { describe, expect, it } from 'vitest'
import { Progress } from '../../src/compiler/progress.ts'

/** What is written of a step of 2,000 parts of which each takes so many milliseconds. */
function written(isTTY: boolean, milliseconds: number): string[] {
  const texts: string[] = []
  let now = 0
  const output = { isTTY, write: (text: string) => texts.push(text) }
  const progress = new Progress('Seeds compared', output, () => now)
  for (let done = 1; done <= 2000; done++) {
    now += milliseconds
    progress.show(done, 2000)
  }
  progress.end()
  return texts
}

describe('Progress', () => {
  it('writes over one line on a terminal, with the time that is left, and clears it', () => {
    const texts = written(true, 50)
    expect(texts[0]).toBe('\r\u001b[KSeeds compared: 2 of 2,000, 2 min left')
    expect(texts[1500 / 2 - 1]).toContain('1,500 of 2,000, 25 s left')
    expect(texts.at(-1)).toBe('\r\u001b[K')
  })

  it('writes a plain line now and then in a log', () => {
    const texts = written(false, 50)
    expect(texts).toHaveLength(10)
    expect(texts[0]).toBe('Seeds compared: 200 of 2,000, 90 s left\n'.replace('90 s', '2 min'))
  })

  it('says nothing of what is over at once', () => {
    expect(written(false, 0.01)).toEqual([])
    expect(written(true, 0.01)).toEqual([])
  })
})
