import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { address, openRecto } from '../app/open-recto.tsx'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile } from '../compiler/seed-file.ts'
import { serve } from '../library/served.ts'
import { countCopies } from '../../src/library/held-copies.ts'
import { readCopies } from '../../src/library/read-copies.ts'

const bundle = bundleOf([seedFile('a.txt', { title: 'Alpha grows' })])
const root = () => document.documentElement.dataset
const keysOf = (name: string) => within(screen.getByRole('group', { name: `The key for: ${name}` }))

beforeEach(() => {
  serve(bundle.json)
  onTestFinished(() => {
    for (const name of Object.keys(root())) document.documentElement.removeAttribute(`data-${name}`)
    localStorage.clear()
  })
})

describe('the look', () => {
  it('is chosen, held on the page, and kept for the next visit', async () => {
    const { user } = await openRecto('/settings/', 'look')
    expect(screen.getByRole('radio', { name: 'As the system' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Sepia' }))
    await user.click(screen.getByRole('radio', { name: '125%' }))
    await waitFor(() => expect(root()).toMatchObject({ theme: 'sepia', size: 'larger' }))
    expect(JSON.parse(localStorage.getItem('recto/:look')!)).toEqual({
      ...{ theme: 'sepia', size: 'larger' },
    })
    await user.click(screen.getByRole('radio', { name: 'As the system' }))
    await waitFor(() => expect(root().theme).toBe('system'))
  })

  it('goes by what is set, and where that means nothing by what is usual', async () => {
    const { kept } = await openRecto('/settings/')
    kept.set('look', 'theme', 'plaid')
    kept.set('look', 'size', 'largest')
    await waitFor(() => expect(root().size).toBe('largest'))
    expect(screen.getByRole('radio', { name: 'As the system' })).toBeChecked()
  })

  it('is changed by keys, the size no further than its ends', async () => {
    const { user } = await openRecto('/')
    await user.keyboard('++++++')
    await waitFor(() => expect(root().size).toBe('largest'))
    await user.keyboard('------')
    await waitFor(() => expect(root().size).toBe('smallest'))
    for (const theme of ['light', 'dark', 'sepia', 'contrast', 'system']) {
      await user.keyboard('t')
      await waitFor(() => expect(root().theme).toBe(theme))
    }
  })
})

describe('keys', () => {
  it('are given to other commands by pressing them', async () => {
    const { user } = await openRecto('/settings/')
    const row = keysOf('Go to the feed')
    await user.click(row.getByRole('button', { name: 'Change' }))
    await user.keyboard('q')
    expect(await row.findByText('q')).toBeInTheDocument()
    expect(row.getByRole('button', { name: 'Change' })).toHaveFocus()
    await user.keyboard('q')
    await waitFor(() => expect(address()).toBe('/'))
  })

  it('are refused where another command has them', async () => {
    const { user } = await openRecto('/settings/')
    const row = keysOf('Next theme')
    await user.click(row.getByRole('button', { name: 'Change' }))
    await user.keyboard('g')
    expect(await row.findByText(/“g” is already used for: Go to the feed/)).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(row.getByText('t')).toBeInTheDocument()
  })

  it('are taken from a command, and given back', async () => {
    const { user } = await openRecto('/settings/')
    const row = keysOf('Next theme')
    await user.click(row.getByRole('button', { name: 'Change' }))
    await user.click(row.getByRole('button', { name: 'No key' }))
    expect(await row.findByText('no key')).toBeInTheDocument()
    expect(row.getByRole('button', { name: 'Change' })).toHaveFocus()
    await user.keyboard('{Enter}{Tab}{Escape}')
    expect(row.getByRole('button', { name: 'Change' })).toHaveFocus()
    await user.keyboard('t')
    expect(root().theme).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Reset all keys' }))
    expect(await row.findByText('t')).toBeInTheDocument()
  })

  it('by themselves mean nothing where they are switched off', async () => {
    const { user } = await openRecto('/settings/')
    await user.click(screen.getByRole('checkbox', { name: 'Single-key shortcuts' }))
    await waitFor(() => expect(screen.getByRole('checkbox')).not.toBeChecked())
    await user.keyboard('t')
    expect(root().theme).toBeUndefined()
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('combobox')).toBeInTheDocument()
  })
})

describe('what is kept', () => {
  const at = (moment: string) => `0m2x8f1k0${moment}000-elsewhere`
  const fileOf = (kept: object, version = 1) =>
    new File([JSON.stringify({ format: 'recto-kept', version, kept })], 'kept.json')

  it('is brought in from a file: the later value of each field holds', async () => {
    const { user, kept } = await openRecto('/settings/')
    kept.markRead('alpha-aaaaaaaaaa')
    await user.upload(
      screen.getByLabelText('Import a file'),
      fileOf({
        articles: {
          aaaaaaaaaa: { read: { at: at('0'), value: false } },
          bbbbbbbbbb: { read: { at: at('1'), value: true } },
        },
      }),
    )
    expect(await screen.findByText(/^Imported: what was kept of 2 articles/)).toBeInTheDocument()
    expect(screen.getByText(/^2 read and 0 saved/)).toBeInTheDocument()
  })

  it('is brought in from a newer reader’s file as far as it can be read, and that is said', async () => {
    const { user, kept } = await openRecto('/settings/')
    kept.markRead('alpha-aaaaaaaaaa')
    const newer = { articles: { bbbbbbbbbb: { read: { at: at('1'), value: true } } }, later: [1] }
    await user.upload(screen.getByLabelText('Import a file'), fileOf(newer, 2))
    expect(await screen.findByText(/^Imported: what was kept of 1 article\./)).toHaveTextContent(
      'The file comes from a newer reader and may hold more.',
    )
    expect([...kept.readKeys].sort()).toEqual(['aaaaaaaaaa', 'bbbbbbbbbb'])
  })

  describe('may be cleared by the browser, or lasts', () => {
    const lasts = /^The browser has promised to keep it/
    const mayBeCleared = /^The browser has not promised to keep it, and may clear it/
    afterEach(() => Reflect.deleteProperty(navigator, 'storage'))

    /** A browser's storage, which promises to last when it is asked and whoever it asks has said so. */
    const furnishStorage = (isPromised: boolean, answer: Promise<boolean>) => {
      const persist = vi.fn(() => answer.then((promises) => (isPromised = promises)))
      const storage = { persist, persisted: () => Promise.resolve(isPromised) }
      Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
      return persist
    }

    it('as it says, without being asked for that', async () => {
      const persist = furnishStorage(true, Promise.resolve(true))
      await openRecto('/settings/')
      expect(await screen.findByText(lasts)).toBeInTheDocument()
      expect(screen.queryByText(mayBeCleared)).toBeNull()
      expect(persist).not.toHaveBeenCalled()
    })

    it('and does the first where the browser knows no such promise', async () => {
      await openRecto('/settings/')
      expect(await screen.findByText(mayBeCleared)).toBeInTheDocument()
    })

    it('for which the browser is asked when a file is brought in', async () => {
      let allow: (answer: boolean) => void = () => {}
      furnishStorage(false, new Promise((answer) => (allow = answer)))
      const { user } = await openRecto('/settings/')
      expect(await screen.findByText(mayBeCleared)).toBeInTheDocument()
      await user.upload(screen.getByLabelText('Import a file'), fileOf({ articles: {} }))
      // The reader has not answered the browser yet.
      expect(await screen.findByText(/^Imported/)).toBeInTheDocument()
      expect(screen.getByText(mayBeCleared)).toBeInTheDocument()
      allow(true)
      expect(await screen.findByText(lasts)).toBeInTheDocument()
    })
  })

  it('is deleted, looks and copies with it, once that is asked and answered', async () => {
    const { user, kept } = await openRecto('/settings/')
    kept.markRead('alpha-aaaaaaaaaa')
    await user.click(screen.getByRole('radio', { name: 'Sepia' }))
    await waitFor(() => expect(root().theme).toBe('sepia'))
    await readCopies().hold('aaaaaaaaaa', { fingerprint: 1, at: 1, text: 'One.' })
    const ask = () => screen.getByRole('button', { name: 'Delete everything kept…' })
    await user.click(ask())
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(ask()).toHaveFocus()
    expect(kept.readKeys.size).toBe(1)
    await user.click(ask())
    await user.click(screen.getByRole('button', { name: 'Delete everything' }))
    expect(await screen.findByText('Everything kept was deleted.')).toBeInTheDocument()
    expect(ask()).toHaveFocus()
    expect(kept.all()).toEqual({})
    expect(root().theme).toBeUndefined()
    expect(await countCopies(readCopies())).toBe(0)
    expect(screen.getByText(/^0 read and 0 saved/)).toBeInTheDocument()
  })

  it('stays as it is where a file is none of its own', async () => {
    const { user, kept } = await openRecto('/settings/')
    kept.markRead('alpha-aaaaaaaaaa')
    await user.upload(screen.getByLabelText('Import a file'), new File(['{}'], 'other.json'))
    expect(await screen.findByText('That is no file of what a reader keeps.')).toBeInTheDocument()
    expect(kept.readKeys.size).toBe(1)
  })
})
