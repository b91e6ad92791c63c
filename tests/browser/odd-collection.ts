import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A word that no hyphen and no space breaks. */
export const longWord = `Donau${'dampfschifffahrtsgesellschafts'.repeat(8)}kapitän`

/** What no line can break: consonants joined, emoji joined, signs over numbers, syllables begun. */
const clusters = [
  'क्'.repeat(30),
  '👨\u200d'.repeat(30) + '👨',
  '\u0600'.repeat(30),
  'ᄀ'.repeat(40),
]
export const unbreakable = clusters.join(' ')

const attacks = [
  `<script>window.pwned = 'script'</script>`,
  `<img src=x onerror="window.pwned = 'img'">`,
  `<svg onload="window.pwned = 'svg'"></svg>`,
  `<iframe srcdoc="<script>parent.pwned = 'iframe'</script>"></iframe>`,
  `</title></head><body onload="window.pwned = 'body'">`,
  `{{constructor.constructor('window.pwned = 1')()}}`,
  `&lt;b&gt;not bold&lt;/b&gt; <b>nor this</b>`,
]

/** A long text of sentences no two of which are alike. */
function sailings(when: string): string {
  const ports = ['north', 'south', 'east', 'west']
  return Array.from(
    { length: 60 },
    (_, day) =>
      `On day ${day + 1} the ${when} ferry left for the ${ports[day % 4]} with ${3 * day + 7} people.`,
  ).join('\n\n')
}

/** Seeds that mean harm or look unlike the sample, each by what it is for. An attack sets `pwned`. */
const seeds: Record<string, string> = {
  markup: `<script>window.pwned = 'title'</script> & <b>bold</b> "quoted" claims

<img src=x onerror="window.pwned = 'source'"> <b>News</b>

Summary

${attacks[1]} stands in the summary. ${attacks[0]} does too.

The original holds ${attacks.join(' and ')}.

Click [here](javascript:window.pwned=1) or go to javascript:window.pwned='plain' or
data:text/html,<script>window.pwned='data'</script> now.
Original Article
View Cached Full Text

Cached at: 05/08/26, 09:49 AM

The copy holds ${attacks.join(' or ')}.

Click [there](javascript:window.pwned=1), or go to javascript:window.pwned='copy' instead.

https://example.org/"onmouseover="window.pwned='attribute'

<h1>A page</h1><script>window.pwned = 'page'</script>

Source: https://example.org/?q=<script>window.pwned='url'</script>

${attacks[0]}

Similar Articles

<img src=x onerror="window.pwned = 'similar'"> is similar

TLDR AI

${attacks[2]} is its summary.
`,

  'wrong way': `@مستخدم: نموذج جديد يقرأ العربية والعبرية معًا 🚀

X AI KOLs Timeline News

Summary

يعرض الفريق نموذجًا يقرأ النصوص من اليمين إلى اليسار. يبلغ حجمه ٧ مليارات معلمة.

يعرض الفريق نموذجًا يقرأ النصوص من اليمين إلى اليسار، ويبلغ حجمه ٧ مليارات معلمة. הדגם קורא גם עברית. \u202eهذا مقلوب\u202c.
Original Article
View Cached Full Text

Cached at: 05/08/26, 09:40 AM

يعرض الفريق نموذجًا كبيرًا يقرأ النصوص من اليمين إلى اليسار، ويبلغ حجمه ٧ مليارات معلمة. הדגם קורא היטב גם עברית.

Similar Articles

قارئ آخر

TLDR AI

ملخص قصير.
`,

  'right to left': `@someone: نص طويل من اليمين إلى اليسار

TLDR AI News

Summary

بلغت دقة النموذج 61.9% في الاختبار الصعب.

يعرض الفريق نموذجا جديدا يقرأ العربية. بلغت دقة النموذج 61.9% في الاختبار الصعب. لم يصدر النموذج في شهر مايو. كان الطقس جميلا في ذلك اليوم قرب البحر الكبير.
Original Article
View Cached Full Text

Cached at: 05/08/26, 09:35 AM

بلغت دقة النموذج 69.1% في الاختبار الصعب. يعرض الفريق نموذجا جديدا يقرأ العربية والعبرية. صدر النموذج في شهر مايو. كان الطقس جميلا في ذلك اليوم قرب البحر الكبير. كان الطقس جميلا في ذلك اليوم قرب البحر الكبير.
`,

  'Hebrew figures': `דיוק המודל החדש

TLDR AI News

Summary

דיוק המודל הוא 61.9% במבחן הקשה.

הצוות מציג מודל חדש. דיוק המודל הוא 61.9% במבחן הקשה. המחיר הוא $50 לחודש, ירידה של -5% מאז מאי.
Original Article
View Cached Full Text

Cached at: 05/08/26, 09:34 AM

הצוות מציג מודל חדש. דיוק המודל הוא 69.1% במבחן הקשה. המחיר הוא $70 לחודש, ירידה של -7% מאז מאי.
`,

  emoji: `👩🏽‍🚀🏳️‍🌈 Zalgo: H̶̡̛͓e̵͎̓ ċ̷̰o̸̧̎m̴̜̓e̶̮͒s 🇳🇴👨‍👩‍👧‍👦

TLDR AI Tools

Summary

The 👩🏽‍🚀 lands on the 🌕. 🎉🎉🎉

The 👩🏽‍🚀 lands on the 🌕, says 👨‍👩‍👧‍👦. 🎉🎉🎉
Original Article
View Cached Full Text

Cached at: 05/08/26, 09:30 AM

The 👩🏻‍🚀 lands on the 🌕, says 👨‍👩‍👧. 🎉🎉
`,

  'long word': `${longWord} fährt

TLDR AI Wissenschaftskommunikation

Summary

Die ${longWord} fährt die Donau hinab.

Die ${longWord} fährt die Donau hinab. See https://example.org/${'a'.repeat(300)}?${'b'.repeat(200)}
Original Article
View Cached Full Text

Cached at: 05/08/26, 09:20 AM

Die ${longWord} fuhr die Donau hinab. See https://example.org/${'a'.repeat(300)}?${'c'.repeat(200)}

\`\`\`
const ${'x'.repeat(200)} = ${'1'.repeat(200)}
\`\`\`

${longWord} auf einer Seite

Source: https://example.org/${'d'.repeat(300)}

Mehr über die ${longWord}.

Similar Articles

${longWord} fährt wieder

TLDR AI

Die ${longWord} legt ab.
`,

  'endless word': `A word of millions of letters

TLDR AI News

Summary

The word is longer than a browser can measure in one piece.

The word is longer than a browser can measure.
Original Article
View Cached Full Text

Cached at: 05/08/26, 09:22 AM

The word is longer than a browser can measure.

${'Wort'.repeat(1_200_000)}
`,

  differences: `A harbour and every kind of difference

TLDR AI News

Summary

The lab in Oslo trained a model of 90 billion parameters. 🎉🎉🎉

The lab in Oslo trained a model of 70 billion parameters over nine weeks. "It works," said Ana Gil. The harbour was closed to all ferries during the storm. It was the third that winter to stop the ferries of the northern islands, which carry mail.

Nobody outside has repeated the trial of 40 ships in the fjord. The keeper counts the ships that pass by at dawn, and he writes them down.

The model will ship in May to all who have ordered it. Prices are unknown.
Original Article
View Cached Full Text

Cached at: 05/08/26, 09:25 AM

Skip to content

The lab in Oslo trained a model of 90 billion parameters over nine weeks. “It works,” said Ben Ray. The harbour was closed to all ferries during the storm. Storms that winter had kept mail and passengers from the islands before, said the captain of one boat.

The keeper counts the ships that pass by at dawn, and he writes them down. Nobody outside has repeated the trial of 60 ships in the fjord.

The model will ship in May to all…
`,

  hidden: `Read in\u202egnp\u202c and pass\u200bwords

TLDR AI\u2066 News

Summary

The copy hides a word in tags\u{e0062}\u{e0061}\u{e0064} of no width. کتاب‌ها 👨‍👩‍👧

The text\u202e turns\u202c about. See https://аpple.com/ and https://bank.example@evil.example/ now. کتاب‌ها 👨‍👩‍👧
Original Article
View Cached Full Text

Cached at: 05/08/26, 09:23 AM

The text turns about. See https://apple.com/ now. The copy hides a word in tags\u{e0062}\u{e0061}\u{e0064} of no width. کتاب‌ها 👨‍👩‍👧
`,

  unbreakable: `Signs that hang together ${unbreakable}

TLDR AI ${clusters[0]!} News

Summary

They have ${unbreakable} and${'\u3000'.repeat(40)}blanks.

They have ${unbreakable} and${'\u3000'.repeat(40)}blanks. So much of them is no word.
Original Article
View Cached Full Text

Cached at: 05/08/26, 09:21 AM

They had ${unbreakable} and${'\u3000'.repeat(40)}blanks. So much of them is no word.

Similar Articles

An entry of a list ${unbreakable}

TLDR AI

It has ${unbreakable}${'\u3000'.repeat(40)}too.
`,

  'no summary': `An article without a summary

TLDR AI News

The original has words. It has two sentences.
Original Article
View Cached Full Text

Cached at: 05/07/26, 09:10 AM

The original has some words. It has two sentences.

Similar Articles

An original that is only a li…

TLDR AI

The copy tells of a harbour.
`,

  'link only': `An original that is only a link

TLDR AI News

Summary

The copy tells of a harbour.

https://example.org/harbour
Original Article
View Cached Full Text

Cached at: 05/07/26, 09:00 AM

The copy tells of a harbour in the north.
`,

  missing: `An original that is missing

TLDR AI News

Summary

The copy tells of a lighthouse.
View Cached Full Text

Cached at: 05/06/26, 09:00 AM

The copy tells of a lighthouse in the south.

Similar Articles

Signs that hang together ${unbreakable}

TLDR AI

They have ${unbreakable}.
`,

  wordless: `An article of which nothing was kept

TLDR AI News

Summary

The summary tells of a pier.
View Cached Full Text

Cached at: 05/05/26, 09:00 AM
`,

  'copy and page': `An original that leads to long pages

TLDR AI News

Summary

The pages tell of a ferry.

https://example.org/ferry
Original Article
View Cached Full Text

Cached at: 05/04/26, 09:00 AM

${sailings('morning')}

# A page about the ferry

Source: https://example.org/ferry

${sailings('evening')}
`,

  compact: `A page in the compact layout (5 minute read)
Summary
A survey of open models finds that the gap has shrunk to months.
View Cached Full Text
Cached at: 12/31/25, 12:17 AM
A page in the compact layout
The gap between open and closed models has shrunk to months, a survey finds.
  1. Weights
    They are posted the same day.
  2. Data
    Seldom posted at a`,

  dots: `../../etc/passwd %2e%2e%2f ?query=1#hash 100% \\ \`tick\` \${dollar}

TLDR AI News

Summary

The address of this page holds no part of its title that means anything.

A title can name a path. It is no path.
Original Article
View Cached Full Text

Cached at: 05/05/26, 09:00 AM

A title may name a path. It is no path.
`,

  'long summary': `港口的灯塔与六艘船

TLDR AI News

Summary

港口的灯塔每晚都为六艘船照亮回家的路。守塔人清晨数着经过的船只。暴风雨期间所有渡船都停在港内。实验室在奥斯陆训练了一个很大的模型。九周以后价格仍然没有公布。没有人问过守塔人那天的天气如何。鲸鱼在一八四八年投了票。

港口的灯塔每晚都为六艘船照亮回家的路。守塔人在黎明时数着经过的船只。
Original Article
View Cached Full Text

Cached at: 05/04/26, 09:00 AM

港口的灯塔每晚都为六艘船照亮回家的路。守塔人清晨数着经过的船只。暴风雨期间所有渡船都停在港内。实验室在奥斯陆训练了一个很大的模型。九周以后价格仍然没有公布。没有人问过守塔人那天的天气如何。
`,
}

/** The titles that the reader shows for these seeds, by what each is for. */
export const oddTitles = {
  markup: `<script>window.pwned = 'title'</script> & <b>bold</b> "quoted" claims`,
  'right to left': 'نص طويل من اليمين إلى اليسار',
  'Hebrew figures': 'דיוק המודל החדש',
  'wrong way': 'نموذج جديد يقرأ العربية والعبرية معًا 🚀',
  emoji: '👩🏽‍🚀🏳️‍🌈 Zalgo: H̶̡̛͓e̵͎̓ ċ̷̰o̸̧̎m̴̜̓e̶̮͒s 🇳🇴👨‍👩‍👧‍👦',
  'long word': `${longWord} fährt`,
  'endless word': 'A word of millions of letters',
  differences: 'A harbour and every kind of difference',
  hidden: 'Read in[RLO]gnp[PDF] and pass[ZWSP]words',
  unbreakable: `Signs that hang together ${unbreakable}`,
  'no summary': 'An article without a summary',
  'link only': 'An original that is only a link',
  missing: 'An original that is missing',
  wordless: 'An article of which nothing was kept',
  'copy and page': 'An original that leads to long pages',
  compact: 'A page in the compact layout',
  dots: '../../etc/passwd %2e%2e%2f ?query=1#hash 100% \\ `tick` ${dollar}',
  'long summary': '港口的灯塔与六艘船',
}

/** Writes these seeds into a folder and returns the folder. */
export async function writeOddSeeds(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(seeds))
    await writeFile(join(folder, `${name.replaceAll(' ', '-')}.txt`), text)
  return folder
}
