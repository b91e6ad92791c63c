/** A few lines as an article has them, to see at once what is chosen. */
export function LookPreview() {
  return (
    // Where there is no room for all of it, it scrolls: by the keyboard, too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label="Preview" tabIndex={0} className="preview">
      <p className="label uppercase">Preview</p>
      <article className="prose max-w-measure">
        <p className="text-entry font-semibold">The sea came in on a Tuesday</p>
        <p className="text-soft">How a summary looks in the feed, two lines of it or four.</p>
        <p>
          The harbour wall had held for <del className="removed">ninety</del>{' '}
          <ins className="added">ninety-one</ins> years. When it gave way, just before six in the
          morning, nobody was on the quay; by seven the fish market stood knee-deep in water, and
          the ferries had been told to turn back.
        </p>
        <p>
          “We saw it <del className="removed">coming</del>,” said the harbour master, who had asked
          for repairs in 2019, 2021 and again last spring.
        </p>
      </article>
    </section>
  )
}
