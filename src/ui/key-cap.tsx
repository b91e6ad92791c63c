/**
 * A key that does what the link or button does that it stands in, for those who see it and have room:
 * `aria-keyshortcuts` says it to the others.
 */
export function KeyCap({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="ms-0.5 hidden rounded-sm border border-edge px-1 font-sans text-label text-faint facing:inline"
    >
      {children}
    </kbd>
  )
}
