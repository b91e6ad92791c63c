import { Fragment } from 'react'

/** Facts in a line, with dots between those that there are: each is set on its own, whichever way its letters run. */
export function Dotted({ parts }: { parts: readonly (string | false | null)[] }) {
  return parts.filter(Boolean).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <bdi>{part}</bdi>
    </Fragment>
  ))
}
