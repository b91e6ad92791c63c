import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { lazyScreen } from '../../src/ui/lazy-screen.tsx'
import { ScreenError } from '../../src/ui/screen-error.ts'

const Text = () => <p>The text</p>

it('shows the screen when its code has come', async () => {
  let come!: (screen: typeof Text) => void
  const Screen = lazyScreen(() => new Promise<typeof Text>((resolve) => (come = resolve)))
  await act(async () =>
    render(
      <Suspense fallback="Wait">
        <Screen />
      </Suspense>,
    ),
  )
  expect(screen.getByText('Wait')).toBeInTheDocument()
  await act(async () => come(Text))
  expect(screen.getByText('The text')).toBeInTheDocument()
})

it('shows it at once when its code was there before', async () => {
  const Screen = lazyScreen(async () => Text)
  await Screen.preload()
  render(<Screen />)
  expect(screen.getByText('The text')).toBeInTheDocument()
})

it('asks for the code once, and again only if it could not be had', async () => {
  const load = vi.fn(async () => Text).mockRejectedValueOnce(new Error('Offline'))
  const Screen = lazyScreen(load)
  await expect(Screen.preload()).rejects.toThrow(ScreenError)
  await Promise.all([Screen.preload(), Screen.preload()])
  expect(load).toHaveBeenCalledTimes(2)
})

it('fails where its file arrived empty, which is a module without the screen', async () => {
  await expect(lazyScreen(async () => undefined).preload()).rejects.toThrow(ScreenError)
})

it('fails as its code did, until it is asked for again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = vi.fn(async () => Text).mockRejectedValueOnce(new Error('Offline'))
  const Screen = lazyScreen(load)
  await Screen.preload().catch(() => {})
  expect(() => render(<Screen />)).toThrow(ScreenError)
  await Screen.preload()
  render(<Screen />)
  expect(screen.getByText('The text')).toBeInTheDocument()
})
