import { describe, expect, it } from 'vitest'
import { realHost } from '../../src/compiler/real-host.ts'

describe('realHost', () => {
  it.each([
    ['https://example.org@evil.example/', 'evil.example'],
    ['https://user:password@evil.example:8080/a', 'evil.example'],
    ['https://аpple.com/', 'xn--pple-43d.com'],
    ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
    ['https://ɡoogle.com/', 'xn--oogle-qmc.com'],
    ['https://gọogle.com/', 'xn--gogle-281b.com'],
    ['https://paypaḷ.com/', 'xn--paypa-hj1b.com'],
    ['https://гоогӏе.com/', 'xn--c1aag8aa58f.com'],
    ['https://ᏢᎪᎩᏢᎪᏞ.com/', 'xn--f9dbb2sqac.com'],
    ['https://ꓑꓮꓬ.com/', 'xn--4l8a1bf.com'],
    ['https://müller.de/', 'xn--mller-kva.de'],
    ['https://αррӏе.рф/', 'xn--mxa8x6aa92e.xn--p1ai'],
    ['https://аpple.рф/', 'xn--pple-43d.xn--p1ai'],
    ['https://пример.рф∕a.сайт.рф/', 'xn--e1afmkfd.xn--a-4tbm6461a.xn--80aswg.xn--p1ai'],
    ['https://пример.рф丿вход.сайт.рф/', 'xn--e1afmkfd.xn--b1ae3aguh8763k.xn--80aswg.xn--p1ai'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://2130706433/', '127.0.0.1'],
    ['https://exa\u200bmple.org/', 'example.org'],
    ['https://ｅxample.org/', 'example.org'],
    ['mailto:a@аpple.com', 'a@xn--pple-43d.com'],
    ['mailto:help@bank.example?cc=a@аpple.com', 'help@bank.example, a@xn--pple-43d.com'],
    ['mailto:help%40bank.example@evil.example', 'help@bank.example@evil.example'],
  ])('says where %s leads', (href, host) => {
    expect(realHost(href)).toBe(host)
  })

  it.each([
    'https://example.org/',
    'HTTP://01.AI',
    'https://www.example.org:8080/a?b@c#d',
    'https://example.org./',
    'https://例え.テスト/',
    'https://пример.рф/',
    'https://ПРИМЕР.рф/',
    'https://docs.пример.рф/',
    'https://한국.한국/',
    'https://उदाहरण.भारत/',
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
    ['bank.example', 'https://evil.example/bank.example/post?bank.example', 'evil.example'],
    ['Log in at bank.example now', 'https://evil.example/', 'evil.example'],
    ['example.org or bank.example', 'https://example.org/', 'example.org'],
    ['_bank.com_', 'https://evil.example/', 'evil.example'],
    ['登录 bank.com。', 'https://evil.example/', 'evil.example'],
    ['登录bank.com', 'https://evil.example/', 'evil.example'],
    ['revolut.bank', 'https://evil.example/', 'evil.example'],
    ['files.zip', 'https://evil.example/', 'evil.example'],
    ['BANK.NET', 'https://evil.example/', 'evil.example'],
    ['https://bank/', 'https://evil.example/', 'evil.example'],
    ['https://bank.example@evil.example', 'https://evil.example/', 'evil.example'],
    ['аррӏе.com', 'https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com'],
    ['пример.рф', 'https://evil.example/', 'evil.example'],
    ['help@bank.example', 'https://evil.example/', 'evil.example'],
    ['google.rs/login', 'https://evil.example/', 'evil.example'],
    ['8.8.8.8', 'https://evil.example/', 'evil.example'],
    ['ftp://bank.com/x', 'https://evil.example/', 'evil.example'],
    ['//bank.com/x', 'https://evil.example/', 'evil.example'],
    ['https:/bank.com', 'https://evil.example/', 'evil.example'],
    ['help@bank.example', 'mailto:a@evil.example', 'a@evil.example'],
    ['help@bank.example', 'mailto:other@bank.example', 'other@bank.example'],
    ['bank.example', 'mailto:help@evil.example', 'help@evil.example'],
    ['a@b.example', 'mailto:a@b.example,c@d.example', 'a@b.example, c@d.example'],
    ['a@b.example', 'mailto:a@b.example?x&BCC=c%40d.example', 'a@b.example, c@d.example'],
    ['a@b.example', 'mailto:%E2%80%AE@d.example', '%E2%80%AE@d.example'],
    ['\ud83ea@b.example', 'mailto:c@d.example', 'c@d.example'],
  ])('says where a link called %s leads that has %s', (words, href, host) => {
    expect(realHost(href, words)).toBe(host)
  })

  it.each([
    ['Read on', 'https://example.org/'],
    ['Example.org', 'https://www.example.org/a'],
    ['www.example.org', 'https://example.org/'],
    ['example.org', 'https://docs.example.org/'],
    ['https://example.org/a/b.example', 'https://example.org/a'],
    ['_example.org_…', 'https://example.org/'],
    ['官网example.org。', 'https://example.org/'],
    ['пример.рф', 'https://пример.рф/'],
    ['GPT-4.5, e.g. v1.2.3', 'https://example.org/'],
    ['Node.js', 'https://nodejs.example/'],
    ['ASP.NET', 'https://dotnet.microsoft.example/'],
    ['torch.nn', 'https://docs.example.org/nn'],
    ['main.py', 'https://example.org/main.py#L10'],
    ['README.md', 'https://example.org/README.md'],
    ['help@bank.example', 'https://www.bank.example/contact'],
    ['First.Last+a@Bank.example', 'mailto:first.last+a@bank.example?subject=b'],
    ['bank.example', 'mailto:help@mail.bank.example'],
    ['a@b.example', 'mailto:%61@b.example?subject=for%20x@y.example&body=x@y.example'],
    ['a@b.example', 'mailto:a@b.example?subject=100%'],
    ['Write to us', 'mailto:a@b.example,c@d.example'],
  ])('has nothing to say of a link called %s that has %s', (words, href) => {
    expect(realHost(href, words)).toBeNull()
  })
})
