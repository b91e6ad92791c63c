/** Of the part of the page that has an article's texts. */
export const textsId = 'texts'

/** That part; null where there is none. To be asked like a ref. */
export const textsOnPage = {
  get current(): HTMLElement | null {
    return document.getElementById(textsId)
  },
}
