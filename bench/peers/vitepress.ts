import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../bench-place.ts'
import { measuredProcess } from '../build/measured-process.ts'
import { install, type Peer } from './peer.ts'
import { homeList, peerArticles } from './peer-article.ts'

/** VitePress 1 with the articles of a bench, in its own theme, and a home page of the newest. */
export async function vitepressIn({ folder, seeds }: Place): Promise<Peer> {
  const project = join(folder, 'vitepress')
  const write = (path: string, text: string) => writeFileSync(join(project, path), text)
  for (const path of ['articles', '.vitepress']) mkdirSync(join(project, path), { recursive: true })
  write('package.json', '{"private":true,"type":"module"}')
  write('.vitepress/config.mjs', "export default { title: 'Feed', ignoreDeadLinks: true }\n")
  const articles = peerArticles(seeds)
  for (const { name, title, similar, markdown } of articles) {
    const links = similar.map((one) => `- ${one}\n`).join('')
    write(`articles/${name}.md`, `# ${title}\n\n${markdown}\n${links}`)
  }
  write('index.md', `# Feed\n\n${homeList(articles, ({ name }) => `/articles/${name}`)}`)
  await install(project, 'vitepress@1')
  const program = join(project, 'node_modules/vitepress/bin/vitepress.js')
  return {
    name: 'VitePress',
    site: join(project, '.vitepress/dist'),
    build: () => measuredProcess(process.execPath, [program, 'build'], { cwd: project }),
    addressOf: (seedFile) => `articles/${seedFile.replace(/\.txt$/, '')}.html`,
  }
}
