import { expect, test as base } from '@playwright/test'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveStatic, type StaticHost } from './static-host.ts'

const test = base.extend<{ host: StaticHost; path: string }>({
  path: ['/reader/', { option: true }],
  host: async ({ path }, use) => {
    const top = await mkdtemp(join(tmpdir(), 'recto-host-'))
    const folder = join(top, 'site')
    await mkdir(join(folder, 'about'), { recursive: true })
    await mkdir(join(folder, 'bare'))
    await writeFile(join(top, 'secret.txt'), 'secret')
    await writeFile(join(folder, 'index.html'), '<title>Home</title>')
    await writeFile(join(folder, 'about', 'index.html'), '<title>About</title>')
    await writeFile(
      join(folder, '404.html'),
      '<title>Lost</title><script>document.title = location.pathname</script>',
    )
    await writeFile(join(folder, 'data.json'), '{"ok":true}')
    await writeFile(join(folder, 'naïve file.txt'), 'ä')
    const host = await serveStatic(folder, path)
    await use(host)
    await host.close()
    await rm(top, { recursive: true })
  },
})

/** A request whose path goes out as it is: fetch would tidy the dots away. */
function rawStatus(host: StaticHost, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(host.url)
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).once('error', reject)
  })
}

test('serves files with their types, and a folder’s index.html', async ({ host }) => {
  const home = await fetch(host.url)
  expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await home.text()).toContain('Home')
  const data = await fetch(`${host.url}data.json?v=1`)
  expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await data.json()).toEqual({ ok: true })
  expect(await (await fetch(`${host.url}naïve file.txt`)).text()).toBe('ä')
  expect(host.requests).toEqual(['', 'data.json', 'naïve file.txt'])
})

test('sends a folder without its slash to the one with it', async ({ host }) => {
  const about = await fetch(`${host.url}about`)
  expect(about.redirected).toBe(true)
  expect(about.url).toBe(`${host.url}about/`)
  expect((await fetch(`${host.url}about?view=single`)).url).toBe(`${host.url}about/?view=single`)
})

test('answers everything else below the base with 404.html and status 404', async ({ host }) => {
  for (const place of ['article/x', 'data.json/', 'bare', 'bare/', 'index']) {
    const answer = await fetch(host.url + place)
    expect(answer.status, place).toBe(404)
    expect(await answer.text(), place).toContain('Lost')
  }
})

test('knows nothing outside the base', async ({ host }) => {
  const answer = await fetch(new URL('/', host.url))
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain('Lost')
})

test('never leaves its folder', async ({ host }) => {
  for (const path of [
    '/reader/../secret.txt',
    '/reader/../../secret.txt',
    '/reader/%2e%2e/secret.txt',
    '/reader/..%2fsecret.txt',
    '/reader/about/../../secret.txt',
    '/reader//etc/passwd',
  ]) {
    expect(await rawStatus(host, path), path).toBe(404)
  }
  expect(await rawStatus(host, '/reader/%00')).toBe(400)
  expect(await rawStatus(host, '/reader/%zz')).toBe(400)
})

test('has nothing to say to a POST', async ({ host }) => {
  expect((await fetch(host.url, { method: 'POST' })).status).toBe(405)
})

test('fails the requests it is told to, until it recovers', async ({ host }) => {
  host.misbehave((path) => (path === 'data.json' ? { status: 503, body: 'later' } : undefined))
  const failed = await fetch(`${host.url}data.json`)
  expect(failed.status).toBe(503)
  expect(await failed.text()).toBe('later')
  expect((await fetch(host.url)).status).toBe(200)

  host.misbehave(() => 'cut')
  await expect(fetch(host.url)).rejects.toThrow()

  host.recover()
  expect((await fetch(`${host.url}data.json`)).status).toBe(200)
})

test('holds back the requests it is told to, and answers them when it recovers', async ({
  host,
}) => {
  host.misbehave(() => 'hang')
  let answered = false
  const hanging = fetch(`${host.url}data.json`).then((response) => {
    answered = true
    return response.json()
  })
  await expect.poll(() => host.requests).toEqual(['data.json'])
  expect(answered).toBe(false)
  host.recover()
  expect(await hanging).toEqual({ ok: true })
})

test('a browser runs 404.html at the address it asked for', async ({ host, page }) => {
  const answer = await page.goto(`${host.url}article/x`)
  expect(answer?.status()).toBe(404)
  await expect(page).toHaveTitle('/reader/article/x')
})
