import { describe, expect, it } from 'vitest'
import { articlePath, bundleFolder, feedPagePath } from '../../src/bundle/bundle-paths.ts'
import { articlePage } from '../../src/bundle/page-paths.ts'

const whole = { source: null, category: null, only: null }

describe('the paths of the bundle', () => {
  it('all lie in its folder, and begin without "/", so that any base can go before them', () => {
    expect(articlePath('x')).toBe(`${bundleFolder}/article/x.json`)
    expect(feedPagePath(whole, 0)).toBe(`${bundleFolder}/feed/all/_/_/0.json`)
  })

  it('give every choice of facets and every page a file of its own', () => {
    const paths = [null, 'x', 'y'].flatMap((source) =>
      [null, 'x', 'y'].flatMap((category) =>
        [null, 'stubs' as const].flatMap((only) =>
          [0, 1].map((page) => feedPagePath({ source, category, only }, page)),
        ),
      ),
    )
    expect(new Set(paths).size).toBe(36)
  })

  it('match the addresses of the pages, which the build writes beside them', () => {
    expect(articlePage('x')).toBe('/article/x/')
  })
})
