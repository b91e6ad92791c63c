import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { buildSite, type Place, print } from './measure-builds.ts'
import { type Cost, measuredProcess } from './measured-process.ts'

const rounds = 3

/**
 * Builds the same articles with Eleventy 3 and with Recto by turns, and prints each run and the ratio of the
 * medians. Eleventy is installed below `folder` by npm, and writes of each article its summary, its original
 * and its cached text, from Markdown through a layout with a title and a list of links.
 */
export async function measurePeers(place: Place, folder: string): Promise<void> {
  const project = join(folder, 'eleventy')
  await writeEleventy(project, place.seeds)
  // Neither is to pay for files that have not been read since they were written.
  await eleventy(project)
  await buildSite(place)
  const costs: { eleventy: number[]; recto: number[] } = { eleventy: [], recto: [] }
  for (let round = 1; round <= rounds; round++) {
    rmSync(join(project, '_site'), { recursive: true })
    costs.eleventy.push(shown(`Eleventy (${round})`, await eleventy(project)))
    for (const gone of [place.site, ...cachesOfSeeds(place.cache)])
      rmSync(gone, { recursive: true })
    costs.recto.push(shown(`Recto, all seeds new (${round})`, await buildSite(place)))
  }
  const ratio = median(costs.recto) / median(costs.eleventy)
  console.log(
    `Recto takes ${ratio.toFixed(2)} times what Eleventy takes, comparison and pages included`,
  )
  rmSync(place.cache, { recursive: true })
  rmSync(place.site, { recursive: true })
}

function eleventy(project: string): Promise<Cost> {
  const program = join(project, 'node_modules/@11ty/eleventy/cmd.cjs')
  return measuredProcess(process.execPath, [program, '--quiet'], { cwd: project })
}

async function writeEleventy(project: string, seeds: string): Promise<void> {
  const write = (path: string, text: string) => writeFileSync(join(project, path), text)
  for (const path of ['articles', '_includes']) mkdirSync(join(project, path), { recursive: true })
  write('package.json', '{"private":true,"type":"module"}')
  write('.eleventyignore', 'node_modules\n')
  write(
    '_includes/article.njk',
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main><h1>{{ title }}</h1>{{ content | safe }}<ul>{% for one in similar %}<li>{{ one }}</li>{% endfor %}</ul></main></body></html>',
  )
  for (const name of readdirSync(seeds)) {
    const { seed } = parseSeed(name, readFileSync(join(seeds, name), 'utf8'))
    if (!seed) continue
    const head = {
      layout: 'article.njk',
      title: seed.title,
      similar: seed.similar.map(({ title }) => title),
    }
    const parts = [
      ...['## Summary', seed.summary?.text ?? '', '## Original', seed.original?.text ?? ''],
      ...['## Cached', seed.cached?.text ?? ''],
    ]
    // Braces would be template code.
    const body = parts.join('\n\n').replace(/[{}]/g, '')
    write(
      `articles/${name.replace(/\.txt$/, '.md')}`,
      `---json\n${JSON.stringify(head)}\n---\n${body}\n`,
    )
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await measuredProcess(npm, ['install', '--no-audit', '--no-fund', '@11ty/eleventy@3'], {
    cwd: project,
  })
}

function cachesOfSeeds(cache: string): string[] {
  return readdirSync(cache)
    .filter((name) => /^(?:seeds|site)-/.test(name))
    .map((name) => join(cache, name))
}

function shown(what: string, cost: Cost): number {
  print(what, cost)
  return cost.wall
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
