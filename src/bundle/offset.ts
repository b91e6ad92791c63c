import * as z from 'zod/mini'

/** A place in a text, in UTF-16 code units from its start. Ranges are half-open: `from` in, `to` out. */
export const offset = z.number()
