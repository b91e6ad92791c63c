import { describe, expect, it } from 'vitest'
import { realHost } from '../../src/ui/real-host.ts'

describe('realHost', () => {
  it.each([
    ['https://example.org@evil.example/', 'evil.example'],
    ['https://user:password@evil.example:8080/a', 'evil.example'],
    ['https://аpple.com/', 'xn--pple-43d.com'],
    ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
    ['https://ɡoogle.com/', 'xn--oogle-qmc.com'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://2130706433/', '127.0.0.1'],
    ['https://exa\u200bmple.org/', 'example.org'],
    ['https://ｅxample.org/', 'example.org'],
  ])('says where %s leads', (href, host) => {
    expect(realHost(href)).toBe(host)
  })

  it.each([
    'https://example.org/',
    'HTTP://01.AI',
    'https://www.example.org:8080/a?b@c#d',
    'https://example.org./',
    'https://müller.de/',
    'https://例え.テスト/',
    'https://пример.рф/',
    'https://παράδειγμα.ελ/',
    'https://مثال.إختبار/',
    'https://[::1]/',
    'mailto:a@example.org',
    'https://%/',
  ])('has nothing to say of %s', (href) => {
    expect(realHost(href)).toBeNull()
  })
})
