import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Notices } from '../../src/app/notices.tsx'
import { tellNews } from '../../src/ui/news.ts'

afterEach(() =>
  act(() => tellNews({ offline: undefined, takeUp: undefined, isMixed: false, toTop: undefined })),
)

const daysAgo = (days: number) => {
  const date = new Date()
  date.setHours(7, 5)
  date.setDate(date.getDate() - days)
  return date.getTime()
}

describe('news of a list that is where it was left', () => {
  const page = (
    <>
      <main id="main" tabIndex={-1} />
      <Notices />
    </>
  )

  it('leads to its top', async () => {
    const toTop = vi.fn<() => void>()
    render(page)
    act(() => tellNews({ toTop }))
    await userEvent.click(await screen.findByRole('button', { name: 'To the top' }))
    expect(toTop).toHaveBeenCalledOnce()
  })

  it('goes once it is dismissed, and hands the keyboard to the page', async () => {
    render(page)
    act(() => tellNews({ toTop: () => {} }))
    await userEvent.click(await screen.findByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText('You were here last.')).toBeNull()
    expect(screen.getByRole('main')).toHaveFocus()
  })
})

describe('news of the site', () => {
  it.each([
    [daysAgo(0), /^Offline\. Collection as of today, 07:05\.$/],
    [daysAgo(1), /as of yesterday, 07:05\.$/],
    [daysAgo(9), /as of \d+ \w+ \d{4}, 9 days ago\.$/],
    [null, /^Offline\. Nothing can be fetched now\.$/],
  ])('says that the host is out of reach, and how old is what is kept', async (asOf, says) => {
    render(<Notices />)
    act(() => tellNews({ offline: { asOf } }))
    expect(await screen.findByText(says)).toBeInTheDocument()
    act(() => tellNews({ offline: undefined }))
    expect(screen.queryByText(says)).toBeNull()
  })

  it('says so no more once it is dismissed, until the host is out of reach again', async () => {
    render(<Notices />)
    act(() => tellNews({ offline: { asOf: null } }))
    await userEvent.click(await screen.findByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/^Offline/)).toBeNull()
    act(() => tellNews({ offline: undefined }))
    act(() => tellNews({ offline: { asOf: null } }))
    expect(screen.getByText(/^Offline/)).toBeInTheDocument()
  })

  it('says that a list is of two versions, until it is put off, and not beside the offer of a newer one', async () => {
    render(<Notices />)
    act(() => tellNews({ isMixed: true, takeUp: () => {} }))
    await screen.findByRole('button', { name: 'Update' })
    expect(screen.queryByText(/of two versions/)).toBeNull()
    act(() => tellNews({ takeUp: undefined }))
    expect(screen.getByText(/of two versions/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Later' }))
    act(() => tellNews({ isMixed: true }))
    expect(screen.queryByText(/of two versions/)).toBeNull()
  })

  it('offers a newer site, which is taken up or put off', async () => {
    const takeUp = vi.fn()
    render(<Notices />)
    act(() => tellNews({ takeUp }))
    await userEvent.click(await screen.findByRole('button', { name: 'Update' }))
    expect(takeUp).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: 'Later' }))
    expect(screen.queryByRole('button')).toBeNull()
    expect(takeUp).toHaveBeenCalledOnce()
  })
})
