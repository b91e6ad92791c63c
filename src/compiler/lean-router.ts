import type { Plugin } from 'vite'

/** What react-router does as it is loaded and nobody would miss: naming its parts, making their contexts. */
const names = /^\w+\.displayName = "[^"]*";$/gm
const makers = /= (React\d*\.(?:forwardRef|createContext|memo))\(/g

/**
 * Has a built reader hold no more of react-router than it uses. As published, its unused parts (forms,
 * scroll restoration, links that a server's data are fetched for) name themselves when they are loaded,
 * so that a bundler must keep them: 1.7 kB compressed.
 */
export function leanRouter(): Plugin {
  return {
    name: 'recto:lean-router',
    apply: 'build',
    transform: {
      filter: { id: /react-router[\\/]dist/ },
      handler: (code) => ({
        code: code.replace(names, '').replace(makers, '= /* @__PURE__ */ $1('),
        map: null,
      }),
    },
  }
}
