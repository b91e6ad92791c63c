import type { ReactNode } from 'react'

export const heading = 'No seeds yet'

/** By the folder of seeds, the ending of their names, and the commands that serve and that build. */
export const how = (folder: ReactNode, ending: ReactNode, start: ReactNode, build: ReactNode) => (
  <>
    Recto reads cached articles from the folder {folder}. Put one there, a plain-text dump of an
    aggregator’s page with a name that ends in {ending}, and it appears on this page: at once with{' '}
    {start}, otherwise with the next {build}.
  </>
)

/** By the command that checks seeds. */
export const check = (command: ReactNode) => (
  <>If seeds are there already, {command} says what is wrong with them.</>
)
