/** A way to read a number: the amount in plain digits, scale counted in, and the unit or ''. */
export type Amount = { amount: string; unit: string }

/** The unit of a place in a row. */
export const place = 'place'
/** The unit of a multiple or part. */
export const times = 'times'
/** The unit of a version. */
export const version = 'version'
/** The unit of a vague many. */
export const vague = 'vague'
