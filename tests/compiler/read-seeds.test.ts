import { execFileSync } from 'node:child_process'
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bytesIn, listSeeds, readSeed } from '../../src/compiler/read-seeds.ts'
import { readSeeds, seedsFolder } from './seeds-folder.ts'

const namesRead = async (folder: string) => readSeeds(folder).files.map(({ file }) => file)

describe('listSeeds and readSeed', () => {
  it('reads every .txt file in the order of the names, bytes untouched', async () => {
    const bytes = Uint8Array.of(0xff, 0, 13, 10)
    const folder = await seedsFolder({ 'b.txt': bytes, 'a.txt': 'A', 'B.txt': '' })
    const { files, diagnostics } = readSeeds(folder)
    expect(files.map(({ file }) => file)).toEqual(['B.txt', 'a.txt', 'b.txt'])
    expect(files[2]!.bytes).toEqual(Buffer.from(bytes))
    expect(diagnostics).toEqual([])
  })

  it('finds nothing amiss with an empty folder', async () => {
    expect(readSeeds(await seedsFolder())).toEqual({ files: [], diagnostics: [] })
  })

  it('passes over hidden files without a word', async () => {
    const folder = await seedsFolder({ '.DS_Store': 'x', '.hidden.txt': 'x', 'a.txt': 'A' })
    expect(readSeeds(folder)).toMatchObject({ files: [{ file: 'a.txt' }], diagnostics: [] })
  })

  it.each(['notes.md', 'a.TXT', 'txt', 'a.txt.bak'])(
    'warns of %s, which is no .txt',
    async (name) => {
      const { files, diagnostics } = readSeeds(await seedsFolder({ [name]: 'x' }))
      expect(files).toEqual([])
      expect(diagnostics).toMatchObject([{ severity: 'warning', file: name, line: 1, column: 1 }])
      expect(diagnostics[0]!.message).toContain('not a .txt file')
    },
  )

  it('warns of a folder, and reads none of its files', async () => {
    const folder = await seedsFolder({ 'a.txt': 'A', 'more.txt/b.txt': 'B' })
    const { files, diagnostics } = readSeeds(folder)
    expect(files.map(({ file }) => file)).toEqual(['a.txt'])
    expect(diagnostics).toMatchObject([{ severity: 'warning', file: 'more.txt' }])
    expect(diagnostics[0]!.message).toContain('folder')
  })

  it('warns of a link, and does not follow it', async () => {
    const elsewhere = await seedsFolder({ 'secret.txt': 'S' })
    const folder = await seedsFolder({ 'a.txt': 'A' })
    await symlink(join(elsewhere, 'secret.txt'), join(folder, 'link.txt'))
    await symlink(join(elsewhere, 'nowhere.txt'), join(folder, 'dangling.txt'))
    const { files, diagnostics } = readSeeds(folder)
    expect(files.map(({ file }) => file)).toEqual(['a.txt'])
    expect(diagnostics.map(({ file }) => file)).toEqual(['dangling.txt', 'link.txt'])
    for (const { message } of diagnostics) expect(message).toContain('links are not followed')
  })

  it('follows a link that is the seeds folder itself', async () => {
    const folder = await seedsFolder({ 'a.txt': 'A' })
    const link = join(await seedsFolder(), 'seeds')
    await symlink(folder, link)
    expect(await namesRead(link)).toEqual(['a.txt'])
  })

  it.skipIf(process.platform === 'win32')('warns of what is neither file nor folder', async () => {
    const folder = await seedsFolder({ 'a.txt': 'A' })
    const server = createServer()
    onTestFinished(() => void server.close())
    await new Promise<void>((done) => server.listen(join(folder, 'socket.txt'), done))
    const { files, diagnostics } = readSeeds(folder)
    expect(files.map(({ file }) => file)).toEqual(['a.txt'])
    expect(diagnostics).toMatchObject([{ severity: 'warning', file: 'socket.txt' }])
  })

  it('reports a file that can’t be read as an error, and reads the others', async () => {
    const folder = await seedsFolder({ 'a.txt': 'A', 'b.txt': 'B', 'c.txt': 'C' })
    // It is there when the folder is listed, and gone when it is read.
    const listed = listSeeds(folder).names
    await rm(join(folder, 'b.txt'))
    const read = listed.map((name) => readSeed(folder, name))
    const files = read.flatMap((one) => ('seed' in one ? one.seed : []))
    const diagnostics = read.flatMap((one) => ('fault' in one ? one.fault : []))
    expect(files.map(({ file }) => file)).toEqual(['a.txt', 'c.txt'])
    expect(diagnostics).toMatchObject([{ severity: 'error', file: 'b.txt', line: 1, column: 1 }])
    expect(diagnostics[0]!.message).toMatch(/^This can't be read: .+/)
  })

  it('refuses a file that is too large for a seed, without reading it', async () => {
    const folder = await seedsFolder({ 'a.txt': 'A' })
    // Nothing of it is on the disk: a hole.
    await writeFile(join(folder, 'b.txt'), '')
    await truncate(join(folder, 'b.txt'), 50 * 1024 * 1024)
    const { files, diagnostics } = readSeeds(folder)
    expect(files.map(({ file }) => file)).toEqual(['a.txt'])
    expect(diagnostics).toMatchObject([{ severity: 'error', file: 'b.txt', line: 1, column: 1 }])
    expect(diagnostics[0]!.message).toBe('This file has 50 MB; a seed has 16 MB at the most.')
  })

  it('says where there is no folder, as an error', async () => {
    const folder = join(await seedsFolder(), 'missing')
    const { files, diagnostics } = readSeeds(folder)
    expect(files).toEqual([])
    expect(diagnostics).toMatchObject([{ severity: 'error', file: folder }])
    expect(diagnostics[0]!.advice).toContain('Make the folder')
  })

  it('says where a file is in the folder’s place, as an error', async () => {
    const folder = join(await seedsFolder(), 'seeds')
    await writeFile(folder, 'x')
    expect(readSeeds(folder)).toMatchObject({
      files: [],
      diagnostics: [{ severity: 'error', file: folder }],
    })
  })

  it('reads names of any script, and the longest that a disk takes', async () => {
    const names = [`${'x'.repeat(200)}.txt`, 'два слова.txt', '模型.txt']
    const folder = await seedsFolder(Object.fromEntries(names.map((name) => [name, 'x'])))
    await mkdir(join(folder, '.git'))
    expect(await namesRead(folder)).toEqual(names)
  })
})

describe('what a report prints of the folder', () => {
  it('is the bytes of its seeds and of nothing else', async () => {
    const secret = join(await seedsFolder({ 'secret.txt': 'S' }), 'secret.txt')
    const folder = await seedsFolder({ 'a.txt': 'A', 'key.pem': 'K', '.hidden.txt': 'H' })
    await symlink(secret, join(folder, 'link.txt'))
    const bytesOf = bytesIn(folder)
    expect(bytesOf('a.txt')).toEqual(Buffer.from('A'))
    for (const name of ['link.txt', 'key.pem', '.hidden.txt', 'gone.txt', `../${folder}/a.txt`])
      expect(bytesOf(name), name).toBeNull()
  })

  it.skipIf(process.platform === 'win32')('waits for no pipe', async () => {
    const folder = await seedsFolder()
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    expect(bytesIn(folder)('pipe.txt')).toBeNull()
  })
})

describe('a seed that became something else after the folder was listed', () => {
  it('is no seed if it is a link now', async () => {
    const secret = join(await seedsFolder({ 'secret.txt': 'S' }), 'secret.txt')
    const folder = await seedsFolder()
    await symlink(secret, join(folder, 'a.txt'))
    expect(readSeed(folder, 'a.txt')).toMatchObject({ fault: { severity: 'error', file: 'a.txt' } })
  })

  it.skipIf(process.platform === 'win32')('is no seed if it is a pipe now', async () => {
    const folder = await seedsFolder()
    execFileSync('mkfifo', [join(folder, 'a.txt')])
    expect(readSeed(folder, 'a.txt')).toMatchObject({
      fault: { message: "This can't be read: it is not a file" },
    })
  })
})
