/** The query key of a file of the bundle: one key a path, so that a changed file finds its query. */
export function bundleKey(path: string): readonly ['bundle', string] {
  return ['bundle', path]
}
