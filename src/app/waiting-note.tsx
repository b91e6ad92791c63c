import { useEffect, useEffectEvent, useState } from 'react'
import { useHref, useLocation } from 'react-router'
import { OnItsWay } from '../library/on-its-way.tsx'
import { patience } from '../ui/attempt.ts'
import { useNews } from '../ui/news.ts'

const acts = ['click', 'keydown', 'popstate'] as const

/** While a page is fetched the one before it stays; this says so where that or what else was asked for takes long. */
export function WaitingNote() {
  const shown = useHref(useLocation())
  const { isUnderWay } = useNews()
  const [waitedOn, setWaitedOn] = useState<string | null>(null)
  const look = useEffectEvent(() => {
    const { pathname, search, hash } = window.location
    setWaitedOn(pathname + search + hash === shown ? null : shown)
  })
  useEffect(() => {
    let timer = 0
    const lookLater = () => {
      setWaitedOn(null)
      clearTimeout(timer)
      timer = window.setTimeout(() => look(), patience)
    }
    for (const act of acts) window.addEventListener(act, lookLater)
    return () => {
      clearTimeout(timer)
      for (const act of acts) window.removeEventListener(act, lookLater)
    }
  }, [])
  return (
    <p role="status" className="waiting-note">
      {(isUnderWay || waitedOn === shown) && <OnItsWay />}
    </p>
  )
}
