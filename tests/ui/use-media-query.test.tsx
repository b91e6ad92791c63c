import { act, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useMediaQuery } from '../../src/ui/use-media-query.ts'

function Width() {
  return <p>{useMediaQuery('(min-width: 50rem)') ? 'wide' : 'narrow'}</p>
}

describe('useMediaQuery', () => {
  it('says whether a query holds, and follows the window', () => {
    window.innerWidth = 799
    render(<Width />)
    expect(screen.getByText('narrow')).toBeInTheDocument()
    act(() => {
      window.innerWidth = 800
      window.dispatchEvent(new Event('resize'))
    })
    expect(screen.getByText('wide')).toBeInTheDocument()
  })
})
