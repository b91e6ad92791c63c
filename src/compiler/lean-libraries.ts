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

/**
 * Has a built reader hold no more of its libraries than it uses. The unused parts of react-router (forms,
 * scroll restoration, links that a server's data are fetched for) name themselves when they are loaded,
 * so that a bundler must keep them, its data router's errors are kept by being asked for, and its build without warnings for developers is named to nobody.
 * TanStack's query client makes a cache for mutations, of which a reader of static files has none.
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
      filter: { id: [/react-router[\\/]dist/, /query-core[\\/].*[\\/]mutationCache\.js/] },
      handler: (code, id) => ({
        code: id.includes('mutationCache')
          ? noMutations
          : code.replace(names, '').replace(ownErrors, '').replace(makers, '= /* @__PURE__ */ $1('),
        map: null,
      }),
    },
  }
}
