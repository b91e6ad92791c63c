/** The query of an address, "?source=…", that says what is set; "" where nothing is. */
export function queryOf(parts: Record<string, string | null>): string {
  const set = Object.entries(parts).filter((part): part is [string, string] => !!part[1])
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`
}
