import { expect, it } from 'vitest'
import { siteRenderer } from '../../src/compiler/site-renderer.ts'
import { WorkerPool } from '../../src/compiler/worker-pool.ts'

/** A module whose pages tell how many others were being rendered when they were begun. */
const module = `data:text/javascript,${encodeURIComponent(`
  let rendering = 0
  export async function prerenderPage(path) {
    if (path === '/article/bad/') throw new Error('bad')
    const html = 'beside ' + rendering++
    await new Promise((resolve) => setTimeout(resolve))
    rendering--
    return { title: '', html }
  }`)}`

it('renders the first few pages one by one, whichever of them fails', async () => {
  const frame = {
    ...{ index: '<div id="root"></div>', base: '/', origin: '' },
    scripts: { feed: [], article: [], method: [] },
  }
  const { render } = siteRenderer({ module, version: '1' }, frame, new WorkerPool(1))
  const file = JSON.stringify({ kind: 'stub', summary: [''] })
  const pages = ['a', 'bad', 'b', 'c'].map((id) =>
    Promise.resolve(render({ path: `/article/${id}/`, files: new Map([['file', file]]) })),
  )
  const settled = await Promise.allSettled(pages)
  const shown = settled.map((page) =>
    page.status === 'fulfilled'
      ? /beside \d/.exec(page.value)?.[0]
      : (page.reason as Error).message,
  )
  expect(shown).toEqual(['beside 0', 'bad', 'beside 0', 'beside 0'])
})
