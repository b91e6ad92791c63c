/**
 * Written into every file of the bundle and checked by the browser before anything else: raise it
 * whenever a schema in this folder changes, so that an old page says so instead of misreading.
 */
export const bundleVersion = 14
