/** Of the part of the page that has an article's texts. */
export const textsId = 'texts'

/** That part; null where there is none. */
export function textsOnPage(): HTMLElement | null {
  return document.getElementById(textsId)
}
