import { describe, expect, it } from 'vitest'
import type { WorkerSite } from '../../src/bundle/site-worker.ts'
import { siteWorker } from '../../src/compiler/site-worker.ts'

const app = {
  files: new Map(
    Object.entries({
      'assets/b-1.js': 'b',
      'assets/a-1.css': 'a',
      'assets/fonts/serif-1.woff2': 'f',
      'icon.svg': '<svg>',
      'licenses.md': '#',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  ),
  index: '<!doctype html>',
  worker: 'run()',
}
const siteOf = (code: string) => JSON.parse(/^self\.site=(.*);$/m.exec(code)![1]!) as WorkerSite

describe('siteWorker', () => {
  it('names scripts, styles and icon, in one order, and has the page that stands for any without a network', () => {
    const { shell, page } = siteOf(siteWorker(app, 'c'))
    expect(shell.map(({ url }) => url)).toEqual(['assets/a-1.css', 'assets/b-1.js', 'icon.svg'])
    expect(page).toBe(app.index)
  })

  it('says of each file what is in it, as `openssl dgst -sha256 -binary | base64` does', () => {
    const { shell } = siteOf(siteWorker(app, 'c'))
    expect(shell[1]!.integrity).toBe('sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0=')
  })

  it('is the same for the same site, and another for another collection, with the same reader', () => {
    expect(siteWorker(app, 'c')).toBe(siteWorker(app, 'c'))
    const [one, other] = ['c', 'd'].map((collection) => siteOf(siteWorker(app, collection)))
    expect(one).not.toEqual(other)
    expect(one!.reader).toBe(other!.reader)
  })

  it.each([
    ['page', { index: '<!doctype html><p>' }],
    ['worker', { worker: 'walk()' }],
    ['icon', { files: new Map([...app.files, ['icon.svg', Buffer.from('<svg/>')]]) }],
  ])('has another reader where its %s is another', (_, change) => {
    const other = siteOf(siteWorker({ ...app, ...change }, 'c'))
    expect(other.reader).not.toBe(siteOf(siteWorker(app, 'c')).reader)
  })
})
