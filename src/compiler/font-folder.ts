/** Where a site's faces lie, from its base. */
export const fontFolder = 'assets/fonts/'
