import { Fragment } from 'react'
import * as words from '../words/commands.ts'

/** Keys as a keyboard has them: "g then f", "Ctrl K". */
export function KeyNames({ keys }: { keys: readonly string[] }) {
  if (keys.length === 0) return <span className="meta">{words.noKey}</span>
  return keys.map((key, at) => (
    <Fragment key={key}>
      {at > 0 && <span className="meta">{words.or}</span>}
      {key.split(' ').map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <span className="meta">{words.then}</span>}
          <kbd className="key">{spoken(part)}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ))
}

function spoken(key: string): string {
  const isApple = /Mac|iP(hone|ad|od)/.test(navigator.userAgent)
  return key.replace(/^mod\+(.)$/, (_, letter: string) =>
    isApple ? `⌘${letter.toUpperCase()}` : `Ctrl+${letter.toUpperCase()}`,
  )
}
