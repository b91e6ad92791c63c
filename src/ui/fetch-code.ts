import * as words from '../words/errors.tsx'
import { ScreenError } from './screen-error.ts'

/**
 * Something of the reader's own code that is a file of its own. A file that arrives empty is a module like any other,
 * without what is looked for in it. Fails with a ScreenError if it can't be had.
 */
export async function fetchCode<Code>(load: () => Promise<Code | undefined>): Promise<Code> {
  const code = await load().catch((cause: unknown) => {
    throw new ScreenError(cause)
  })
  if (code === undefined) throw new ScreenError(new Error(words.empty))
  return code
}
