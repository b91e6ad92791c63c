/** A file of the bundle. Working out its stamp costs little, making its JSON much more. */
export type BundleFile = {
  /** From the site's base. */
  path: string
  /** Of all that the JSON is made of: where stamps are equal, so is the JSON. */
  stamp: () => string
  json: () => string
}
