import { lookNote } from '../bundle/look-note.ts'
import { feedPage } from '../bundle/page-paths.ts'
import { elsewhereClass, lateNoteId, pressedName } from '../bundle/written-page.ts'

/** The scripts that stand in pages: no policy of ours lets any other run there. */
export function pageScripts(base: string): string[] {
  return [firstScript(base), hiddenElsewhere(base)]
}

/**
 * Gives the page the look that the reader has chosen before anything is painted. What it reads it doesn't
 * trust: attributes are all that can come of it.
 */
function firstLook(base: string): string {
  const note = JSON.stringify(lookNote(base)).replaceAll('<', '\\u003c')
  return `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem(${note})))}catch{}`
}

/** A page's file has the address of its folder, by which alone the reader knows it. */
const withoutFileName = String.raw`location.pathname.endsWith('/index.html')&&history.replaceState(null,'',location.href.replace(/\/index\.html(?=$|[?#])/,'/'))`

/** A page can be read and pressed before the reader is there: what is pressed then is pressed again when it is. */
const notePressed = `addEventListener('click',({target})=>{${pressedName}=target.closest('button,input,[role=button]')})`

/**
 * The script that every page begins with: its address, the first look, what is pressed early, and what says that a
 * script didn't come or run, if the reader hasn't begun once all is there.
 */
function firstScript(base: string): string {
  const showNote = `document.getElementById('${lateNoteId}')?.removeAttribute('hidden')`
  return `${withoutFileName};${firstLook(base)};var ${pressedName};${notePressed};addEventListener('load',()=>${showNote})`
}

/** A page that begins with it. */
export function withFirstScript(html: string, base: string): string {
  return html.replace('</title>', () => `</title>\n    <script>${firstScript(base)}</script>`)
}

/**
 * The script in the feed's page. That page is also what a filtered
 * feed opens with, and what some hosts send for any address they don't know: there, what was written
 * must not be seen before the reader has set it right.
 */
export function hiddenElsewhere(base: string): string {
  const here = JSON.stringify(base + feedPage.slice(1)).replaceAll('<', '\\u003c')
  return `location.pathname+location.search===${here}||document.documentElement.classList.add('${elsewhereClass}')`
}
