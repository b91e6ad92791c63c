import { KeptNote } from '../keeping/kept-note.tsx'
import { PlaceNote } from './place-note.tsx'
import { SiteNote } from './site-note.tsx'

/** All that there may be to say below a page. */
export function Notes() {
  return (
    <>
      <KeptNote />
      <PlaceNote />
      <SiteNote />
    </>
  )
}
