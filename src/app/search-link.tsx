import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { searchPage } from '../bundle/page-paths.ts'
import { isChord } from '../ui/is-chord.ts'
import { isTyping } from '../ui/is-typing.ts'
import { KeyCap } from '../ui/key-cap.tsx'
import { Link } from '../ui/link.tsx'

/** Leads to the search, by following it or with the "/" key from anywhere on any page. */
export function SearchLink() {
  const navigate = useNavigate()
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key !== '/' || isChord(event) || isTyping(event.target)) return
      event.preventDefault()
      const box = document.querySelector<HTMLInputElement>('main input[type="search"]')
      box?.focus()
      box?.select()
      if (!box) void navigate(searchPage)
    }
    window.addEventListener('keydown', open)
    return () => window.removeEventListener('keydown', open)
  }, [navigate])

  return (
    <Link to={searchPage} aria-keyshortcuts="/" className="meta link">
      Search <KeyCap>/</KeyCap>
    </Link>
  )
}
