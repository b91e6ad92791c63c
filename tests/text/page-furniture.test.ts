import { describe, expect, it } from 'vitest'
import { furnitureAmong, isPageFurniture } from '../../src/text/page-furniture.ts'

describe('isPageFurniture', () => {
  it.each([
    'Skip to content',
    'Home | News | Models | About us',
    'Subscribe to our newsletter',
    'Already a subscriber? Log in',
    'We use cookies to improve your experience.',
    'Privacy Policy',
    '© 2026 Example Media',
    'You might also like',
    'Follow @foo on X',
    'Table of contents',
    'Listen to this article',
    '[Home](/) [About](/about)',
    '立即订阅',
    'To continue reading, subscribe or log in.',
    'This article is for subscribers only.',
    'You have reached your limit of free articles.',
    'Newsletter abonnieren',
    'Wir verwenden Cookies, um diese Seite zu verbessern.',
    'Alle Rechte vorbehalten.',
    'Dieser Artikel ist nur für Abonnenten.',
    'Cet article est réservé aux abonnés.',
    'Nous utilisons des cookies.',
    'Suscríbete a nuestro boletín',
    'Todos los derechos reservados',
    'この記事は有料会員限定です。',
    'Мы используем файлы cookie.',
  ])('knows a line of the page: %s', (line) => {
    expect(isPageFurniture(line)).toBe(true)
  })

  it.each([
    'Users can sign in with a passkey.',
    'You can subscribe for $20 a month.',
    'The newsletter has two million readers.',
    'Privacy policy changes hit Meta hard.',
    'Login is required to use the API.',
    'Qwen / Ant / Kimi / GLM',
    'We tasted cookies in Paris.',
    'Follow the money on X marks the spot.',
    '用户可以登录系统。',
    'To continue the talks, both sides will meet in May.',
    'This article is about a harbour.',
    'Wir verwenden Mehl und Wasser.',
    'Anmelden können sich alle bis Freitag.',
    'Nous utilisons des moules.',
  ])('leaves what a text says to the text: %s', (line) => {
    expect(isPageFurniture(line)).toBe(false)
  })
})

describe('furnitureAmong', () => {
  /** Lines in one string, " / " between them; those of the page, with "-" for the others. */
  const seen = (lines: string) => {
    const each = lines.split(' / ')
    return furnitureAmong(each)
      .map((is, at) => (is ? each[at] : '-'))
      .join(' / ')
  }

  it('sees a run of labels that lead to other pages, and not a run of others', () => {
    expect(seen('Home / About / Contact / It works well. / Apples / Pears / Plums')).toBe(
      'Home / About / Contact / - / - / - / -',
    )
  })

  it('takes one label alone for a heading', () => {
    expect(seen('About / It works well.')).toBe('- / -')
  })

  it('sees a list of links, one a line', () => {
    const list = '- [One thing](/a) / - [Other thing](/b) / - [Third thing](/c)'
    expect(seen(list)).toBe(list)
  })
})
