/** The group that settings are kept in, and the things in it. */
export const settings = 'settings'
export const keySettings = 'keys'
export const lookSettings = 'look'
