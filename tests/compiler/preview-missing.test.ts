import { join } from 'node:path'
import { preview } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { hostHeaders } from '../../src/compiler/host-headers.ts'
import { previewHeaders } from '../../src/compiler/preview-headers.ts'
import { previewMissing } from '../../src/compiler/preview-missing.ts'
import { seedsFolder } from './seeds-folder.ts'

/** Asks a preview of a built site under /reader/ for an address. */
async function previewed(files: Record<string, string>) {
  const outDir = await seedsFolder(files)
  const server = await preview({
    configFile: false,
    root: join(outDir, '..'),
    base: '/reader/',
    build: { outDir },
    logLevel: 'silent',
    plugins: [previewHeaders(), previewMissing()],
    preview: { port: 0, host: '127.0.0.1' },
  })
  onTestFinished(() => server.close())
  return async (path: string) => {
    const answer = await fetch(server.resolvedUrls!.local[0]! + path, { redirect: 'manual' })
    const { status, headers } = answer
    const to = headers.get('Location')
    const policy = headers.get('Content-Security-Policy')
    return { status, text: await answer.text(), policy, ...(to !== null && { to }) }
  }
}

describe('a preview of the site', () => {
  const policy = `default-src 'none'; frame-ancestors 'none'`
  const site = {
    'index.html': 'Feed',
    'how/index.html': 'How',
    '404.html': 'Lost',
    'a.json': '{}',
    _headers: hostHeaders('/reader/', `default-src 'none'`),
  }

  it('shows what is there, with the headers that the site asks for', async () => {
    const ask = await previewed(site)
    expect(await ask('')).toEqual({ status: 200, text: 'Feed', policy })
    expect(await ask('how/?view=x')).toEqual({ status: 200, text: 'How', policy })
    expect(await ask('a.json')).toEqual({ status: 200, text: '{}', policy })
  })

  it('leads an address without its last slash to the page', async () => {
    const ask = await previewed(site)
    expect(await ask('how?view=x')).toMatchObject({ status: 301, to: '/reader/how/?view=x' })
    expect(await ask('h%6Fw')).toMatchObject({ status: 301, to: '/reader/h%6Fw/' })
  })

  it.each(['nothing/', 'no%C3page', 'article/x/', 'bundle/none.json', 'nothing?a=b.html'])(
    'says that /%s is missing, with the page that says so',
    async (path) => {
      const ask = await previewed(site)
      expect(await ask(path)).toEqual({ status: 404, text: 'Lost', policy })
    },
  )
})
