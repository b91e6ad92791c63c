import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'

export function EmptyCollection() {
  return (
    <Page title="Recto">
      <Notice heading="No seeds yet">
        <p>
          Recto reads cached articles from the folder <code className="font-mono">seeds</code>. Put
          one there, a plain-text dump of an aggregator’s page with a name that ends in{' '}
          <code className="font-mono">.txt</code>, and it appears on this page: at once with{' '}
          <code className="font-mono">npm start</code>, otherwise with the next{' '}
          <code className="font-mono">npm run build</code>.
        </p>
        <p className="text-soft">
          If seeds are there already, <code className="font-mono">npm run seeds:check</code> says
          what is wrong with them.
        </p>
      </Notice>
    </Page>
  )
}
