import { describe, expect, it } from 'vitest'
import { furnitureAmong, isPageFurniture } from '../../src/text/page-furniture.ts'

describe('isPageFurniture', () => {
  it.each([
    'Skip to content',
    'Home | News | Models | About us',
    'Subscribe to our newsletter',
    'Already a subscriber? Log in',
    'Already a subscriber?',
    'Already a paid subscriber? Sign in',
    'SubscribeSign in',
    'Discussion about this post',
    'Type your email…',
    'Ready for more?',
    'Privacy ∙ Terms ∙ Collection notice',
    '∙ 3 Restacks',
    'Related: Five things you should know',
    'Read more: Why it matters',
    'Tags: models, power',
    'Powered by WordPress',
    'By continuing you accept our cookie policy.',
    '[…]',
    '(more)',
    '[+1200 chars]',
    'Lire la suite',
    'Weiterlesen »',
    'Leer más',
    'Читать далее',
    '続きを読む',
    '阅读全文',
    '더 보기',
    'اقرأ المزيد',
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
    'Sign up to receive the latest news in your inbox.',
    'Sign up or log in to join the discussion!',
    'Sign in | Create an account',
    'Thanks for reading! Subscribe for free to receive new posts and support my work.',
    'Share on Facebook Share on X',
    'Skip to content Skip to local navigation Accessibility Help',
    'We use cookies and similar technologies.',
    'Reject all',
    'Manage cookie preferences',
    'Please enable JavaScript and cookies to continue',
    'Home > News > Tech',
    'Terms of Use | Privacy Policy',
    'Home News Sport Business Opinion',
    'Story continues below advertisement',
    '© Example Media 2026',
    'Copyright Example Media 2026',
    'View comments',
    'Zum Newsletter anmelden',
    'S’inscrire à la newsletter',
    'Share · Print · Listen',
    'Teilen · Drucken · Merken',
    'Partager | Imprimer | Commenter',
    '分享 | 打印 | 收藏',
    '5 min read',
    'Lesezeit: 5 Minuten',
    '5 Min. Lesezeit',
    'Temps de lecture : 4 min',
    '4 min de lectura',
    '阅读时间：5分钟',
    'この記事は約5分で読めます',
    '广告',
    '広告',
  ])('knows a line of the page: %s', (line) => {
    expect(isPageFurniture(line)).toBe(true)
  })

  it.each([
    'Users can sign in with a passkey.',
    'You can subscribe for $20 a month.',
    '(c) The landlord shall repair the roof.',
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
    'Sign in with Apple launched in 2019.',
    'Sign in failures spiked after the update.',
    'Sign out is broken on Android.',
    'Log in with your national ID, the ministry advised citizens.',
    'Register to vote before October, officials said.',
    'Subscribe and save is an Amazon program.',
    'Subscribe rates fell by 3% last year.',
    'Unsubscribe links are required by law.',
    'Share on Wall Street fell 3%.',
    'Get the newsletter right and readers will pay.',
    'We use cookies as bait for raccoons.',
    'Accept cookies or pay, Meta told its users.',
    'Copyright law changed in 1976.',
    'The site says that all rights reserved to the author remain.',
    'Skip to content was added for screen readers.',
    'Follow @foo on X for updates on the strike, police said.',
    'Start your trial by asking what you want.',
    'To read minds, subscribe to a theory.',
    'News of the world sport',
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

  it.each([
    'Read more / Ana Gil wins the race in Oslo / How the lab cut its costs',
    'Related articles / Why is the sky blue?',
    'More from Example News / One title here / Other title there / 5 min read',
    'You may also like / One title here / Other title there',
    'Mehr zum Thema / Merkel reist nach Oslo / Wie das Labor spart',
    'À lire aussi / Le labo baisse ses prix',
    'Te puede interesar / El laboratorio baja sus precios',
    '相关阅读 / 实验室降低成本的方法',
    '関連記事 / 研究所が費用を削減',
    'Ana Gil Wins the Race in Oslo / How the Lab Cut Its Costs / What the New Chip Can Do',
  ])('sees a list of other articles: %s', (list) => {
    expect(seen(list)).toBe(list)
  })

  it('ends a list of other articles where a sentence stands', () => {
    expect(seen('Read more / A title here / It works well. / Its makers agree')).toBe(
      'Read more / A title here / - / -',
    )
  })

  it.each([
    'Related work is cited below / It works well.',
    'Related / It works well.',
    'More about the model / 70B parameters / Two images a second',
    'Other / A camera for birds',
    'The First Ones Came Home / It works well. / The Last Ones Went Away',
    '1. The Shape of Water Won / 2. The Green Book Won It / 3. The Other One Lost It',
  ])('sees none where no list is: %s', (lines) => {
    expect(seen(lines)).toMatch(/^-(?: \/ -)+$/)
  })

  it('takes one label alone for a heading', () => {
    expect(seen('About / It works well.')).toBe('- / -')
  })

  it('sees a list of links, one a line', () => {
    const list = '- [One thing](/a) / - [Other thing](/b) / - [Third thing](/c)'
    expect(seen(list)).toBe(list)
  })
})
