import type { BrowserContext, Page } from '@playwright/test'

type Fault = { kind: string; text: string; url: string }

/** How the line of a fault begins that no test may bring about: what the site's policy forbids was tried. */
export const policyBroken = 'against the policy'

/** What Chromium says where the policy holds something back. */
const policySpeaks = /Content.Security.Policy|Trusted ?(Types|HTML|Script)/i

/**
 * Watches every page of a browser context for what no page of the reader may do: log an error, throw
 * one, do what the policy forbids, fail a request, or ask another origin for anything. Returns a function that lists the faults
 * so far, each as one line "kind: text (address)".
 */
export function watchFaults(context: BrowserContext, siteUrl: string): () => Promise<string[]> {
  const { origin } = new URL(siteUrl)
  const faults: Fault[] = []
  const fallbacks = new Set<string>()

  context.on('console', (message) => {
    if (message.type() !== 'error') return
    const kind = policySpeaks.test(message.text()) ? policyBroken : 'console error'
    faults.push({ kind, text: message.text(), url: message.location().url })
  })
  context.on('weberror', (webError) => {
    const error = webError.error()
    faults.push({ kind: 'page error', text: error.message, url: webError.page()?.url() ?? '' })
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin === origin || !/^(https?|wss?):$/.test(url.protocol)) return
    faults.push({ kind: 'request to another origin', text: request.method(), url: url.href })
  })
  context.on('requestfailed', (request) => {
    const text = request.failure()?.errorText ?? 'failed'
    // The page itself called it off, or the reader left the page.
    if (text === 'net::ERR_ABORTED') return
    faults.push({ kind: 'failed request', text, url: request.url() })
  })
  context.on('response', (response) => {
    if (response.status() < 400) return
    const url = response.url()
    // A deep link on a static host comes as 404.html with status 404: that is how it should be.
    const isFallback =
      response.status() === 404 &&
      response.request().isNavigationRequest() &&
      url.startsWith(siteUrl)
    if (isFallback) fallbacks.add(url)
    else faults.push({ kind: 'failed request', text: `status ${response.status()}`, url })
  })

  return async () => {
    await Promise.all(context.pages().map(settle))
    return faults
      .filter(({ text, url }) => !(text.startsWith('Failed to load') && fallbacks.has(url)))
      .map(({ kind, text, url }) => `${kind}: ${text} (${url})`)
  }
}

/** Lets the events that are still under way from the page arrive. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => undefined).catch(() => undefined)
}
