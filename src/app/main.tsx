import { lateNoteId } from '../bundle/written-page.ts'
import { otherReader } from './other-reader.ts'
import { startReader } from './start-reader.tsx'
import './style.css'

document.getElementById(lateNoteId)?.remove()
const other = otherReader()
// A reader in another language that can't be had is better read in this one.
if (other) import(/* @vite-ignore */ other).catch(startReader)
else startReader()
