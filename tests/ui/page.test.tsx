import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { BrowserRouter, Link, Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { Page } from '../../src/ui/page.tsx'
import { RememberScroll } from '../../src/ui/remember-scroll.tsx'
import { scrollDownTo, visit } from './visit.ts'

function Home() {
  return (
    <Page title="Home">
      <h1 tabIndex={-1}>Home</h1>
      <Link to="/there">To there</Link>
      <Link to="/there#part">To a part of there</Link>
      <Link to="#part">To a part of here</Link>
      <p id="part">The part of home</p>
    </Page>
  )
}

function There() {
  return (
    <Page title="There">
      <h1 tabIndex={-1}>There</h1>
      <p id="part">The part of there</p>
    </Page>
  )
}

function openAt(address: string) {
  visit(address)
  render(
    <BrowserRouter>
      <RememberScroll />
      <main>
        <Routes>
          <Route index element={<Home />} />
          <Route path="there" element={<There />} />
        </Routes>
      </main>
    </BrowserRouter>,
  )
  return { user: userEvent.setup(), link: (name: string) => screen.getByRole('link', { name }) }
}
const goBack = async (to: string) => {
  act(() => window.history.back())
  await screen.findByRole('heading', { name: to })
}

describe('Page', () => {
  it('names the document, and names it anew when another page opens', async () => {
    const { user, link } = openAt('/')
    expect(document.title).toBe('Home')
    await user.click(link('To there'))
    expect(document.title).toBe('There')
  })

  it('opens a page that is followed to at its top, and hands the keyboard to its heading', async () => {
    const { user, link } = openAt('/')
    scrollDownTo(700)
    await user.click(link('To there'))
    expect(screen.getByRole('heading', { name: 'There' })).toHaveFocus()
    expect(window.scrollY).toBe(0)
  })

  it('leaves the keyboard where it is when the reader is opened', () => {
    openAt('/')
    expect(document.body).toHaveFocus()
  })

  it('brings the reader back to where they were', async () => {
    const { user, link } = openAt('/')
    scrollDownTo(700)
    await user.click(link('To there'))
    scrollDownTo(40)
    await goBack('Home')
    expect(window.scrollY).toBe(700)
    act(() => window.history.forward())
    await screen.findByRole('heading', { name: 'There' })
    expect(window.scrollY).toBe(40)
  })

  it('opens at the part that the address names', async () => {
    const { user, link } = openAt('/')
    await user.click(link('To a part of there'))
    expect(screen.getByText('The part of there')).toHaveFocus()
  })

  it('opens at that part from a link out of the blue, too', () => {
    openAt('/there#part')
    expect(screen.getByText('The part of there')).toHaveFocus()
  })

  it('passes over a part that isn’t there', () => {
    openAt('/there#gone')
    expect(screen.getByRole('heading', { name: 'There' })).toBeInTheDocument()
    expect(document.body).toHaveFocus()
  })

  it('goes to a part of the same page and back to where the reader was', async () => {
    const { user, link } = openAt('/')
    scrollDownTo(300)
    await user.click(link('To a part of here'))
    expect(screen.getByText('The part of home')).toHaveFocus()
    scrollDownTo(900)
    act(() => window.history.back())
    await waitFor(() => expect(window.scrollY).toBe(300))
  })
})
