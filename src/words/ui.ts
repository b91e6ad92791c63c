export const reload = 'Reload'
export const dismiss = 'Dismiss'

/** Where a link seems to lead elsewhere than to a place: where it leads. */
export const leadsTo = (place: string) => ` (⚠ leads to ${place})`
