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

  it.each([
    ['bank.example', 'https://evil.example/', 'evil.example'],
    ['https://www.bank.example/login', 'https://evil.example/bank.example/', 'evil.example'],
    ['bank.example', 'https://bank.example.evil.example/', 'bank.example.evil.example'],
    ['müller.de', 'https://muller.de/', 'muller.de'],
    ['**bank.com**', 'https://evil.example/', 'evil.example'],
    ['“bank.com”', 'https://evil.example/', 'evil.example'],
    ['bank.com.', 'https://evil.example/', 'evil.example'],
    ['bank.com:443', 'https://evil.example/', 'evil.example'],
    ['bank.com?login=1', 'https://evil.example/', 'evil.example'],
    ['ba\u200bnk.com', 'https://evil.example/', 'evil.example'],
    ['(https://bank.example/a)', 'https://evil.example/', 'evil.example'],
  ])('says where a link called %s leads that has %s', (words, href, host) => {
    expect(realHost(href, words)).toBe(host)
  })

  it.each([
    ['Read on', 'https://example.org/'],
    ['Example.org', 'https://www.example.org/a'],
    ['www.example.org', 'https://example.org/'],
    ['example.org', 'https://docs.example.org/'],
    ['müller.de', 'https://müller.de/'],
    ['Node.js', 'https://nodejs.example/'],
    ['ASP.NET', 'https://dotnet.microsoft.example/'],
    ['torch.nn', 'https://docs.example.org/nn'],
    ['main.py', 'https://example.org/main.py#L10'],
    ['a.example', 'https://b.example/profile/a.example/post/1?c'],
    ['README.md', 'https://example.org/README.md'],
    ['bank.example said so', 'https://news.example/'],
  ])('has nothing to say of a link called %s that has %s', (words, href) => {
    expect(realHost(href, words)).toBeNull()
  })
})
