/** What stands percent-encoded in an address, in letters; as it is where it can't be read so. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
