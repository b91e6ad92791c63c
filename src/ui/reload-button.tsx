export function ReloadButton() {
  return (
    <button type="button" className="control" onClick={() => window.location.reload()}>
      Reload
    </button>
  )
}
