import { ReloadButton } from './reload-button.tsx'

type Props = {
  onRetry: () => void
  /** Whether reloading the page may help where trying again doesn't. */
  mayReload: boolean
}

/** The ways on from a file that can't be had. */
export function RetryButtons({ onRetry, mayReload }: Props) {
  return (
    <>
      <button type="button" className="control" onClick={onRetry}>
        Try again
      </button>
      {mayReload && <ReloadButton />}
    </>
  )
}
