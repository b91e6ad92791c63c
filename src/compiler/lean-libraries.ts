import { basename } from 'node:path'
import type { Plugin } from 'vite'

/** What react-router does as it is loaded and nobody would miss: naming its parts, making their contexts. */
const names = /^\w+\.displayName = "[^"]*";$/gm
const makers = /= (React\d*\.(?:forwardRef|createContext|memo))\(/g

/** Where it has a page of its own for what its data router fails at, of which this reader has none. */
const ownErrors =
  /(?<=return )dataRouterState && \([\s\S]*?\) : (?=getChildren\(\);)|errorElement = [^;]* \|\| defaultErrorElement;|^RenderErrorBoundary\.contextType = \w+;$/gm

/** As much of a cache of mutations as a query client without any asks for. */
const noMutations = `export class MutationCache {
  clear() {}
  findAll() { return [] }
  resumePausedMutations() { return Promise.resolve() }
}`

/** How a query comes to the code of infinite ones, and where it asks whether it is one, so as to fetch like one. */
const infiniteImport = /^import \{ infiniteQueryBehavior \}.*$/m
const asksForInfinite =
  /\(this\.#queryType === "infinite" \? infiniteQueryBehavior\([^)]*\) : (this\.options\.behavior)\)/

/** Has what a script is to import fetched along with it, by addresses as Vite makes them. */
const preload = `const seen = new Set
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (seen.has(file)) continue
    seen.add(file)
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = assetsURL(file)
    document.head.append(link)
  }
  return load()
}`

/** What Vite and TanStack's query have every reader load, and few pages need. */
const lean: Record<string, (code: string) => string> = {
  // This reader has one sheet, a policy without nonces, and browsers that know how to preload a module.
  'preload-helper.js': (code) => {
    const assetsURL = /const assetsURL = function\(dep\) \{[^;]*\};/.exec(code)
    return assetsURL ? assetsURL[0] + preload : code
  },
  'mutationCache.js': () => noMutations,
  'query.js': (code) => code.replace(infiniteImport, '').replace(asksForInfinite, '$1'),
  // Those who watch an infinite query say so themselves, and their code comes with a list that is one.
  'infiniteQueryObserver.js': (code) =>
    code
      .replace('import { ', 'import { infiniteQueryBehavior, ')
      .replaceAll(/options\._type = "infinite"/g, '$&, options.behavior = infiniteQueryBehavior()'),
}

/**
 * Has a built reader hold no more of its libraries than it uses. The unused parts of react-router (forms,
 * scroll restoration, links that a server's data are fetched for) name themselves when they are loaded,
 * so that a bundler must keep them, its data router's errors are kept by being asked for, and its build without warnings for developers is named to nobody.
 * TanStack's query client makes a cache for mutations, of which a reader of static files has none, and knows how to
 * fetch infinite queries, of which most pages have none. Vite's way to fetch ahead what a script imports knows of styles
 * and older browsers.
 */
export function leanLibraries(): Plugin {
  return {
    name: 'recto:lean-libraries',
    apply: 'build',
    async resolveId(source, importer) {
      if (source !== 'react-router') return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found && found.id.replace(/([\\/])development([\\/])/, '$1production$2')
    },
    transform: {
      filter: {
        id: [
          /react-router[\\/]dist/,
          /vite[\\/]preload-helper\.js/,
          /query-core[\\/].*[\\/](mutationCache|query|infiniteQueryObserver)\.js/,
        ],
      },
      handler(code, id) {
        const leaner = lean[basename(id)]?.(code)
        if (leaner === code)
          this.error(`${basename(id)} is another than it was: look at what is cut from it.`)
        return {
          code:
            leaner ??
            code.replace(names, '').replace(ownErrors, '').replace(makers, '= /* @__PURE__ */ $1('),
          map: null,
        }
      },
    },
  }
}
