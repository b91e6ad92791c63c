/** What may stand in the HTML of a page that the reader wrote: its own elements and attributes. */
const elements = new Set(
  (
    'html head meta title link script body noscript div header nav main section article aside a p ' +
    'h1 h2 h3 h4 span time ul ol li dl dt dd table thead tbody tr th td pre code blockquote mark ins del em ' +
    'strong b i button input label form fieldset legend svg rect bdi details summary template wbr hr br small kbd ' +
    'select option output abbr cite q sup sub'
  ).split(' '),
)

const attributes =
  /^(?:href|class|id|dir|lang|rel|title|name|content|property|charset|http-equiv|type|src|crossorigin|role|tabindex|hidden|for|value|checked|disabled|scope|width|height|viewbox|fill|d|open|placeholder|min|max|step|colspan|rowspan|datetime|target|translate|autocapitalize|autocomplete|enterkeyhint|spellcheck|(?:aria|data)-[a-z-]+)$/

const tag =
  /<(?:!doctype html|(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<]*")?)*)\s*\/?|!--[ a-z$/?!&-]*--)>/iy

/** Where an attribute may lead: into the site, or to the web and to a mailbox. */
const ways = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#|\?|$)/i

/**
 * What is wrong with the HTML of a written page, or null: each "<" must begin a tag that the reader
 * itself writes, with attributes that it writes, none of them a handler or a style, and links that lead
 * where links may lead; and the only scripts are the page's module, `inlined`, and blocks of data.
 */
export function faultOfHtml(html: string, inlined: readonly string[]): string | null {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    tag.lastIndex = at
    const found = tag.exec(html)
    const near = () => JSON.stringify(html.slice(Math.max(0, at - 40), at + 80))
    if (!found) return `no tag of ours: ${near()}`
    at = tag.lastIndex
    const [, closing, name, written = ''] = found
    if (name === undefined) continue
    if (!elements.has(name.toLowerCase())) return `element ${name}: ${near()}`
    for (const [, attribute = '', value = ''] of written.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)) {
      if (!attributes.test(attribute.toLowerCase())) return `attribute ${attribute}: ${near()}`
      if (attribute === 'href' && !ways.test(value)) return `a way to ${value}`
    }
    if (name !== 'script' || closing) continue
    const end = html.indexOf('</script>', at)
    const text = html.slice(at, end)
    const isData = written.includes('type="application/json"')
    const isModule = written.includes('type="module"') && text === ''
    if (isData && /<\/?script|<!--/i.test(text)) return 'data that ends early'
    if (!isData && !isModule && !inlined.includes(text)) return `a script: ${text.slice(0, 80)}`
    at = end
  }
  return null
}
