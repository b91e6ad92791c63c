import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { SiteNotice } from '../../src/app/site-notice.tsx'
import { tellNews } from '../../src/library/site-news.ts'

vi.mock('../../src/app/site-note.tsx', () => {
  throw new TypeError('Failed to fetch')
})

it('a notice whose own code is out of reach leaves the page as it is', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  render(
    <>
      <p>The page</p>
      <SiteNotice />
    </>,
  )
  await act(() => tellNews({ offline: { asOf: null } }))
  await vi.waitFor(() => expect(said).toHaveBeenCalled())
  expect(screen.getByText('The page')).toBeInTheDocument()
})
