import type { Rolldown } from 'vite'

/** The scripts, from the site's base, that a module needs besides those that every page loads. */
export function scriptsOf(module: string, output: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(output).filter((file) => file.type === 'chunk')
  const withImports = (chunk: Rolldown.OutputChunk | undefined): string[] =>
    chunk
      ? [
          chunk.fileName,
          ...chunk.imports.flatMap((name) =>
            withImports(chunks.find(({ fileName }) => fileName === name)),
          ),
        ]
      : []
  const first = new Set(withImports(chunks.find(({ isEntry }) => isEntry)))
  const own = withImports(chunks.find(({ moduleIds }) => moduleIds.includes(module)))
  return [...new Set(own)].filter((name) => !first.has(name))
}
