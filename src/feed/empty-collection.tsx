import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import * as words from '../words/empty-collection.tsx'

export function EmptyCollection() {
  return (
    <Page title="Recto">
      <Notice heading={words.heading}>
        <p>{words.how(code('seeds'), code('.txt'), code('npm start'), code('npm run build'))}</p>
        <p className="text-soft">{words.check(code('npm run seeds:check'))}</p>
      </Notice>
    </Page>
  )
}

function code(text: string) {
  return <code className="font-mono">{text}</code>
}
