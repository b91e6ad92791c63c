/** Things by their groups, in the order of each group's first, each with its place among all. */
export function inGroups<G extends string, T extends { group: G }>(
  things: readonly (T & { group: G })[],
): { group: G; members: { thing: T; index: number }[] }[] {
  const groups = new Map<G, { thing: T; index: number }[]>()
  for (const [index, thing] of things.entries()) {
    const members = groups.get(thing.group) ?? []
    members.push({ thing, index })
    groups.set(thing.group, members)
  }
  return Array.from(groups, ([group, members]) => ({ group, members }))
}
