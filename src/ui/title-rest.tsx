type Props = {
  title: string
  /** The title as the seed has it. */
  titleLine: string
}

/** What a title line holds behind the title, such as "(18 minute read)", set apart from it. */
export function TitleRest({ title, titleLine }: Props) {
  const at = titleLine.indexOf(title)
  const rest = at < 0 ? '' : titleLine.slice(at + title.length).trim()
  return rest === '' ? null : (
    <p className="mt-1 meta">
      <bdi>{rest}</bdi>
    </p>
  )
}
