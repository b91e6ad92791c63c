import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BreakableText } from '../../src/article/breakable-text.tsx'

/** The stretches of a text as it is shown, between the places where it may be broken without a space. */
function stretchesOf(text: string): string[] {
  const { container } = render(<BreakableText>{text}</BreakableText>)
  const stretches = ['']
  for (const node of container.childNodes)
    if (node.nodeName === 'WBR') stretches.push('')
    else stretches.push((stretches.pop() ?? '') + (node.textContent ?? ''))
  return stretches.filter((stretch) => stretch !== '')
}

describe('BreakableText', () => {
  it('may be broken after each thousand letters without a space, and keeps them all', () => {
    const [a, b] = ['a'.repeat(1000), 'b'.repeat(10)]
    expect(stretchesOf(a + a + b)).toEqual([a, a, b])
  })

  it('is left as it is where spaces part it often enough', () => {
    const text = 'word '.repeat(1000)
    expect(stretchesOf(text)).toEqual([text])
  })

  it('parts no letter from its marks', () => {
    const first = `${'a'.repeat(1000)}\u0301\u0323`
    expect(stretchesOf(`${first}${'b'.repeat(10)}`)).toEqual([first, 'b'.repeat(10)])
  })
})
