import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsBetween } from '../../src/text/findings.ts'
import { knownNamesOf } from '../../src/text/known-names.ts'
import { unmatched, unmatchedBySharedKey } from '../../src/text/unmatched.ts'
import { found } from './found.ts'

describe('findingsBetween', () => {
  it.each([
    ['Sales rose 61.9% in May.', 'Sales rose 69.1% in May.', 'number: 61.9% → 69.1%'],
    ['It costs $5 a month.', 'It costs $7 a month.', 'number: $5 → $7'],
    ['It has 70B parameters.', 'It has 7B parameters.', 'number: 70B → 7B'],
    ['It is 5 km away.', 'It is 5 miles away.', 'unit: 5 km → 5 miles'],
    ['They met on May 8.', 'They met on May 9.', 'date: May 8 → May 9'],
    ['It began in 2019.', 'It began in 2020.', 'date: 2019 → 2020'],
    ['It began in 2019.', 'It began long ago.', 'date: 2019 → '],
    ['It costs little.', 'It costs 40 dollars.', 'number:  → 40 dollars'],
    ['It took three days.', 'It took four days.', 'number: three days → four days'],
    [
      'The half hour is over.',
      'The twenty minutes are over.',
      'number: half hour → twenty minutes',
    ],
    ['It takes half an hour.', 'It takes 20 minutes.', 'number: half an hour → 20 minutes'],
    ['The three labs agree.', 'The four labs agree.', 'number: three → four'],
    ['The lab hired Maria Lund.', 'The lab hired Maria Berg.', 'name: Lund → Berg'],
    [
      'The board hired Mr. Smith on Monday.',
      'The board hired Mr. Jones on Monday.',
      'name: Smith → Jones',
    ],
    ['Mr. Smith returned late.', 'Mr. Jones returned late.', 'name: Smith → Jones'],
    ['J. Smith returned late.', 'J. Jones returned late.', 'name: Smith → Jones'],
    ['The lab did release it.', 'The lab did not release it.', 'negation:  → not'],
    ["It doesn't work.", 'It does work.', "negation: doesn't → "],
    ['It has more users.', 'It has less users.', 'comparative: more → less'],
    ['Lund said that Berg was late.', 'Berg said that Lund was late.', 'attribution: Lund → Berg'],
    ['“It works,” said Ana.', '“It works,” said Ben.', 'attribution: Ana → Ben'],
    [
      'Ana Gil said that it works.',
      'Ben Ray said that it works.',
      'attribution: Ana Gil → Ben Ray',
    ],
    ['It works, according to Ana.', 'It works, according to Ben.', 'attribution: Ana → Ben'],
    ['We met Maria Lopez there.', 'We met Ana Gil there.', 'name: Maria Lopez → Ana Gil'],
    ['Maria Lopez left early.', 'Ana Gil left early.', 'name: Maria Lopez → Ana Gil'],
    ['Prices rose in March.', 'Prices fell in March.', 'comparative: rose → fell'],
    ['Sales rose in Asia.', 'Sales declined in Asia.', 'comparative: rose → declined'],
    ['It hardly ever works.', 'It often works.', 'negation: hardly → often'],
    ['Nobody objected.', 'Everybody objected.', 'negation: Nobody → Everybody'],
    ['They always fail.', 'They never fail.', 'negation: always → never'],
    ['It raised $5 million.', 'It raised $5 billion.', 'number: $5 million → $5 billion'],
    ['It raised $5 million.', 'It raised €5 million.', 'unit: $5 million → €5 million'],
    ['It was −5 there.', 'It was 5 there.', 'number: −5 → 5'],
    ['It was 20°C there.', 'It was 20°F there.', 'unit: 20°C → 20°F'],
    ['It goes 50 km/h.', 'It goes 50 mph.', 'unit: 50 km/h → 50 mph'],
    ['It is twice the size.', 'It is half the size.', 'number: twice → half'],
    ['It is the first model.', 'It is the second model.', 'number: first → second'],
    ['Hundreds came.', 'Thousands came.', 'number: Hundreds → Thousands'],
    ['They met in March.', 'They met in April.', 'date: March → April'],
    ['It opened in May 2024.', 'It opened in June 2024.', 'date: May 2024 → June 2024'],
    ['It opened on Tuesday.', 'It opened on Friday.', 'date: Tuesday → Friday'],
    ['It starts at 3 p.m. on time.', 'It starts at 4 p.m. on time.', 'number: 3 p.m. → 4 p.m.'],
    ['It starts at 3 p.m. on time.', 'It starts at 3 a.m. on time.', 'number: 3 p.m. → 3 a.m.'],
    ['It costs £30.', 'It costs 40 pounds.', 'number: £30 → 40 pounds'],
    ['Half of them left.', 'A third of them left.', 'number: Half → A third'],
    ['A third of them left.', 'A quarter of them left.', 'number: A third → A quarter'],
    ['It was paid in dollars.', 'It was paid in euros.', 'unit: dollars → euros'],
    ['It opens in spring.', 'It opens in autumn.', 'date: spring → autumn'],
    ['The bank has 1500 people.', 'The bank has 1700 people.', 'number: 1500 → 1700'],
    ['It had 1945 patients.', 'It had 1935 patients.', 'number: 1945 → 1935'],
    ['Roughly 2000 fans came.', 'Roughly 2500 fans came.', 'number: 2000 → 2500'],
    ['About 2000 came.', 'About 2500 came.', 'number: 2000 → 2500'],
    ['More than 1500 came.', 'More than 1700 came.', 'number: 1500 → 1700'],
    ['It has 1500 new rooms.', 'It has 1600 new rooms.', 'number: 1500 → 1600'],
    ['It followed 1945 patients.', 'It followed 1935.', 'number: 1945 → 1935'],
    ['Its 1500 apples fell.', 'Its 2500 apples fell.', 'number: 1500 → 2500'],
    ['In 1990 sales rose.', 'In 1991 sales rose.', 'date: 1990 → 1991'],
    ['The 1990 elections failed.', 'The 1994 elections failed.', 'date: 1990 → 1994'],
    ['Volvo recalled cars.', 'Toyota recalled cars.', 'name: Volvo → Toyota'],
    ['It was 30 C there.', 'It was 30 F there.', 'unit: 30 C → 30 F'],
    ['It starts at 3 pm.', 'It starts at 3 am.', 'number: 3 pm → 3 am'],
    ['It starts at 3 p.m.', 'It starts at 16:00.', 'number: 3 p.m. → 16:00'],
    ['A 10-year-old boy fell.', 'The boy, 11, fell.', 'number: 10-year-old → 11'],
    ['It is 1,200 m away.', 'It is 1.3 km away.', 'number: 1,200 m → 1.3 km'],
    ['The bill reduces tax.', 'The bill increases tax.', 'comparative: reduces → increases'],
    ['It lowers the limit.', 'It raises the limit.', 'comparative: lowers → raises'],
    ['Most voted against it.', 'Most voted for it.', 'comparative: against → for'],
    ['The court upheld it.', 'The court overturned it.', 'comparative: upheld → overturned'],
    ['The firm denied it.', 'The firm confirmed it.', 'comparative: denied → confirmed'],
    ['They stood inside.', 'They stood outside.', 'comparative: inside → outside'],
    ['All seats are sold.', 'Some seats are sold.', 'comparative: All → Some'],
    ['The news is good.', 'The news is bad.', 'comparative: good → bad'],
    ['It opened in Q1.', 'It opened in Q3.', 'date: Q1 → Q3'],
    ['Google released it.', 'Microsoft released it.', 'name: Google → Microsoft'],
    ['Intel cut prices.', 'Nvidia cut prices.', 'name: Intel → Nvidia'],
    ['Intel expects growth.', 'OpenAI expects growth.', 'name: Intel → OpenAI'],
    ['Paris has a plan.', 'Berlin has a plan.', 'name: Paris → Berlin'],
    ["Google's model is new.", "Meta's model is new.", "name: Google's → Meta's"],
    [
      '“It works,” said the CEO Ana Gil.',
      '“It works,” said the engineer Ben Ray.',
      'attribution: Ana Gil → Ben Ray',
    ],
    ['“It works,” tweeted Ana.', '“It works,” tweeted Ben.', 'attribution: Ana → Ben'],
    [
      '“It works,” said the chief.',
      '“It works,” said the engineer.',
      'attribution: the chief → the engineer',
    ],
    ['“It works,” he said.', '“It works,” she said.', 'attribution: he → she'],
    ['Its 1500 apples fell.', 'Its 1800 apples fell.', 'number: 1500 → 1800'],
    ['The 1500 apples fell.', 'The 1800 apples fell.', 'number: 1500 → 1800'],
    ['Its 1990 results fell.', 'Its 1994 results fell.', 'date: 1990 → 1994'],
    ['The 2000 elections failed.', 'The 2004 elections failed.', 'date: 2000 → 2004'],
    ['It has a couple of rooms.', 'It has three rooms.', 'number: a couple of → three'],
    ['It rose 5%.', 'It rose 5 points.', 'unit: 5% → 5 points'],
    ['It rose 5 percent.', 'It rose 5 percentage points.', 'unit: 5 percent → 5 percentage points'],
    ['It fell 5 barrels.', 'It fell 5 gallons.', 'unit: 5 barrels → 5 gallons'],
    ['It costs $5.', 'It costs €5.', 'unit: $5 → €5'],
    ['It runs five miles.', 'It runs five km.', 'unit: five miles → five km'],
    ['It took a year and a half.', 'It took two years.', 'number: a year and a half → two years'],
    ['He joined the lab in May.', 'He left the lab in May.', 'comparative: joined → left'],
    ['The mission succeeded.', 'The mission failed.', 'comparative: succeeded → failed'],
    ['It succeeds often.', 'It fails often.', 'comparative: succeeds → fails'],
    ['It is the largest bank.', 'It is the smallest bank.', 'comparative: largest → smallest'],
    ['He is for the war.', 'He is against the war.', 'comparative: for → against'],
    ['It was expected.', 'It was unexpected.', 'comparative: expected → unexpected'],
    ['It was significant.', 'It was insignificant.', 'comparative: significant → insignificant'],
    ['It is independent.', 'It is dependent.', 'comparative: independent → dependent'],
    ['It is incomplete now.', 'It is complete now.', 'comparative: incomplete → complete'],
    ['They were satisfied.', 'They were dissatisfied.', 'comparative: satisfied → dissatisfied'],
    ['She accepted it.', 'She declined it.', 'comparative: accepted → declined'],
    ['Profits surged again.', 'Profits tumbled again.', 'comparative: surged → tumbled'],
    ['It may open soon.', 'It will open soon.', 'comparative: may → will'],
    ['Most people agreed.', 'Few people agreed.', 'comparative: Most → Few'],
    [
      'Two fled, according to police.',
      'Two fled, according to witnesses.',
      'attribution: police → witnesses',
    ],
    ['Anna Berg leads the bank.', 'Emma Berg leads the bank.', 'name: Anna → Emma'],
    ['Maria Santos leads the bank.', 'Mario Santos leads the bank.', 'name: Maria → Mario'],
    ['Santos leads it.', 'Sanchez leads it.', 'name: Santos → Sanchez'],
    ['Er hat fünfundvierzig.', 'Er hat 54.', 'number: fünfundvierzig → 54'],
    [
      'Altman said he won. He said so.',
      'Lund said he won. He said so.',
      'attribution: Altman → Lund',
    ],
  ])('%s / %s', (a, b, expected) => {
    expect(found(a, b)).toEqual([expected])
  })

  it.each([
    [
      'A got 61% and B got 69%.',
      'A got 69% and B got 61%.',
      ['number: 61% → 69%', 'number: 69% → 61%'],
    ],
    ['Google bought Wiz.', 'Wiz bought Google.', ['name: Google → Wiz', 'name: Wiz → Google']],
    [
      'Ana said it works, and Ben said it fails.',
      'Ben said it works, and Ana said it fails.',
      ['attribution: Ana → Ben', 'attribution: Ben → Ana'],
    ],
    [
      '“We will win,” said Ana, and Ben said, “We will lose.”',
      '“We will win,” said Ben, and Ana said, “We will lose.”',
      ['attribution: Ana → Ben', 'attribution: Ben → Ana'],
    ],
    [
      '“It works,” the CEO said, and the engineer said “It fails.”',
      '“It works,” the engineer said, and the CEO said “It fails.”',
      ['attribution: the CEO → the engineer', 'attribution: the engineer → the CEO'],
    ],
    [
      'Ana: “It works.” Ben Ray: “It fails.”',
      'Ben Ray: “It works.” Ana: “It fails.”',
      ['attribution: Ana → Ben Ray', 'attribution: Ben Ray → Ana'],
    ],
    [
      'GPT-4 beats the new model.',
      'The new model beats GPT-4.',
      ['comparative: GPT-4 → The new model', 'comparative: the new model → GPT-4'],
    ],
    [
      'The lab sued the school.',
      'The school sued the lab.',
      ['comparative: lab → school', 'comparative: school → lab'],
    ],
    [
      'Exports rose while imports fell.',
      'Exports fell while imports rose.',
      ['comparative: rose → fell', 'comparative: fell → rose'],
    ],
    [
      'Exports climbed 5% while imports fell 3%.',
      'Exports dropped 3% while imports rose 5%.',
      [
        'comparative: climbed → dropped',
        'number: 5% → 3%',
        'comparative: fell → rose',
        'number: 3% → 5%',
      ],
    ],
    [
      'The bank approved the loan and rejected the merger.',
      'The bank rejected the loan and approved the merger.',
      ['comparative: approved → rejected', 'comparative: rejected → approved'],
    ],
    [
      '出口增长，进口下降。',
      '出口下降，进口增长。',
      ['comparative: 增长 → 下降', 'comparative: 下降 → 增长'],
    ],
    [
      'Ana did not agree, but Ben did.',
      'Ana did agree, but Ben did not.',
      ['negation: did not agree → Ana did agree', 'negation: Ben did → did not'],
    ],
    [
      'Er kommt nicht, aber sie kommt.',
      'Er kommt, aber sie kommt nicht.',
      ['negation: kommt nicht → Er kommt', 'negation: sie kommt → kommt nicht'],
    ],
    [
      'Exports rose and imports rose.',
      'Exports fell and imports declined.',
      ['comparative: rose → fell', 'comparative: rose → declined'],
    ],
  ])('finds what changed places between %s / %s', (a, b, expected) => {
    expect(found(a, b)).toEqual(expected)
  })

  it.each([
    ['A got 61% and B got 69%.', 'B got 69% and A got 61%.'],
    ['The lab got 61% and the school got 69%.', 'The school got 69% and the lab got 61%.'],
    ['Google bought Wiz.', 'Wiz was bought by Google.'],
    ['Exports rose while imports fell.', 'Imports fell while exports rose.'],
    ['Sales rose 5% and fell 3%.', 'Sales fell 3% and rose 5%.'],
    ['Ana won and Ben lost.', 'Ben lost and Ana won.'],
    ['It did not work and nobody came.', 'Nobody came and it did not work.'],
    ['It is not red but blue.', 'It is blue but not red.'],
    ['He did not, however, agree.', 'He did, however, not agree.'],
    ['Google and Meta agreed.', 'Meta and Google agreed.'],
    [
      'Google CEO Sundar Pichai unveiled the model.',
      'Sundar Pichai, the CEO of Google, unveiled the model.',
    ],
    [
      'Anthropic co-founder Jack Clark spoke in May.',
      'Jack Clark, co-founder of Anthropic, spoke in May.',
    ],
    ["OpenAI's CEO Sam Altman was there.", 'Sam Altman, the CEO of OpenAI, was there.'],
    ["Amazon's cloud unit AWS grew.", 'AWS, the cloud unit of Amazon, grew.'],
    [
      'OpenAI CEO Sam Altman said the plan was ready.',
      'Sam Altman, CEO of OpenAI, said the plan was ready.',
    ],
    ['The firm designs, tests and packs boats.', 'The firm packs, tests and designs boats.'],
    ['It cuts tests packs and nets.', 'It packs and nets tests cuts.'],
    ['“It works,” said Ana. “It fails,” said Ben.', '“It fails,” Ben said. “It works,” Ana said.'],
    ['“It works,” said Ana and Ben.', '“It works,” said Ben and Ana.'],
    ['Ana Gil and Ben Ray said “It works.”', '“It works,” said Ben Ray and Ana Gil.'],
  ])('finds nothing exchanged where all of it changed places: %s / %s', (a, b) => {
    expect(found(a, b)).toEqual([])
  })

  it.each([
    ['收入增长七百人。', '收入增长八百人。', 'number: 七百 → 八百'],
    ['他不同意。', '他同意。', 'negation: 他不 → '],
    ['至少五人来了。', '至多五人来了。', 'comparative: 至少 → 至多'],
    ['更多的人来了。', '更少的人来了。', 'comparative: 更多 → 更少'],
    ['这个更快。', '这个更慢。', 'comparative: 快 → 更慢'],
    ['Он бежит быстрее.', 'Он бежит медленнее.', 'comparative: быстрее → медленнее'],
    ['هو أسرع الآن.', 'هو أبطأ الآن.', 'comparative: أسرع → أبطأ'],
    ['银行在利兹雇用1500人。', '银行在利兹雇用1700人。', 'number: 1500 → 1700'],
    ['銀行は1500人を雇用している。', '銀行は1700人を雇用している。', 'number: 1500 → 1700'],
    ['В банке 1500 человек.', 'В банке 1700 человек.', 'number: 1500 → 1700'],
    ['הבנק מעסיק 1500 איש.', 'הבנק מעסיק 1700 איש.', 'number: 1500 → 1700'],
    ['价格高于预期。', '价格低于预期。', 'comparative: 高于 → 低于'],
    ['他没有同意。', '他同意。', 'negation: 没有 → '],
    ['会议在5月8日举行。', '会议在6月8日举行。', 'date: 5月8日 → 6月8日'],
    ['彼は食べない。', '彼は食べる。', 'negation: ない → '],
    ['연구소는 공개하지 않았다.', '연구소는 공개했다.', 'negation: 않았다 → '],
    ['매출이 증가했다.', '매출이 감소했다.', 'comparative: 증가했다 → 감소했다'],
    ['10人以上が来た。', '10人以下が来た。', 'comparative: 以上 → 以下'],
    ['10명 이상 왔다.', '10명 이하 왔다.', 'comparative: 이상 → 이하'],
    ['Los precios subieron.', 'Los precios bajaron.', 'comparative: subieron → bajaron'],
    ['收入增长百分之十二。', '收入增长13%。', 'number: 百分之十二 → 13%'],
    ['会议在3月3日举行。', '会议在三月四日举行。', 'date: 3月3日 → 三月四日'],
    ['Он не пришёл.', 'Он пришёл.', 'negation: не → '],
    ['Цены выше.', 'Цены ниже.', 'comparative: выше → ниже'],
    ['لم يعلن الرئيس.', 'يعلن الرئيس.', 'negation: لم → '],
    ['الأسعار أعلى الآن.', 'الأسعار أدنى الآن.', 'comparative: أعلى → أدنى'],
    ['Er kommt nicht.', 'Er kommt.', 'negation: nicht → '],
    ['Es gibt mehr Platz.', 'Es gibt weniger Platz.', 'comparative: mehr → weniger'],
    ['Es begann am 5. Mai 2024.', 'Es begann am 6. Mai 2024.', 'date: 5. Mai 2024 → 6. Mai 2024'],
    ["Il n'est pas là.", 'Il est là.', "negation: n'est → "],
    ['Il est supérieur.', 'Il est inférieur.', 'comparative: supérieur → inférieur'],
    ['السعر أعلى الآن.', 'السعر أقل الآن.', 'comparative: أعلى → أقل'],
    ['这个便宜。', '这个贵。', 'comparative: 便宜 → 贵'],
    ['价格很高。', '价格很低。', 'comparative: 很高 → 很低'],
    ['値段が高い。', '値段が安い。', 'comparative: 高い → 安い'],
    ['Цена высокая.', 'Цена низкая.', 'comparative: высокая → низкая'],
    ['El precio es alto.', 'El precio es bajo.', 'comparative: alto → bajo'],
    ['Die höhere Zahl.', 'Die niedrigere Zahl.', 'comparative: höhere → niedrigere'],
    ['Der größte Markt.', 'Der kleinste Markt.', 'comparative: größte → kleinste'],
    ['Er kommt nie.', 'Er kommt immer.', 'negation: nie → immer'],
    ['Er ist älter als sie.', 'Er ist jünger als sie.', 'comparative: älter → jünger'],
    ['Es ging schneller.', 'Es ging langsamer.', 'comparative: schneller → langsamer'],
    ['Es sind mindestens fünf.', 'Es sind höchstens fünf.', 'comparative: mindestens → höchstens'],
    ['Sie gewannen das Spiel.', 'Sie verloren das Spiel.', 'comparative: gewannen → verloren'],
    ['Die Mehrheit will es.', 'Die Minderheit will es.', 'comparative: Mehrheit → Minderheit'],
    ['Personne ne vient.', 'Tout le monde vient.', 'negation: ne → '],
    ['Il vient sans elle.', 'Il vient avec elle.', 'negation: sans → '],
    ['Il ne vient jamais.', 'Il vient toujours.', 'negation: ne → '],
    ['Il ne croit guère que tout va.', 'Il croit que tout va.', 'negation: ne → '],
    ['Il est plus grand.', 'Il est plus petit.', 'comparative: grand → petit'],
    ['Ils ont gagné.', 'Ils ont perdu.', 'comparative: gagné → perdu'],
    ['Les prix ont grimpé.', 'Les prix ont chuté.', 'comparative: grimpé → chuté'],
    ['No es cierto.', 'Es cierto.', 'negation: No → '],
    ['Hay más agua.', 'Hay menos agua.', 'comparative: más → menos'],
    ['„Es geht“, sagte Merkel.', '„Es geht“, sagte Scholz.', 'attribution: Merkel → Scholz'],
    ['Das sagte Merkel am Montag.', 'Das sagte Scholz am Montag.', 'attribution: Merkel → Scholz'],
    ['„Es geht“, sagte er.', '„Es geht“, sagte sie.', 'attribution: er → sie'],
    ['Laut Merkel geht es.', 'Laut Scholz geht es.', 'attribution: Merkel → Scholz'],
    ['« Ça va », a déclaré Macron.', '« Ça va », a déclaré Roux.', 'attribution: Macron → Roux'],
    ['Macron a déclaré que non.', 'Hollande a déclaré que non.', 'attribution: Macron → Hollande'],
    ['«Funciona», dijo Sánchez.', '«Funciona», dijo Rajoy.', 'attribution: Sánchez → Rajoy'],
  ])('reads other languages by their little words: %s / %s', (a, b, expected) => {
    expect(found(a, b)).toEqual([expected])
  })

  it.each([
    ['It raised $5 million.', 'It raised $5M.'],
    ['It has 5M users.', 'It has 5 million users.'],
    ['It has 5m users.', 'It has 5 million users.'],
    ['It raised $5,000,000.', 'It raised $5 million.'],
    ['It took 5 million euros.', 'It took €5 million.'],
    ['It has 10k users.', 'It has 10,000 users.'],
    ['It costs £30 now.', 'It costs 30 pounds now.'],
    ['It weighs 30 lbs now.', 'It weighs 30 pounds now.'],
    ['It costs EUR 5 now.', 'It costs €5 now.'],
    ['It costs Rs 500 now.', 'It costs ₹500 now.'],
    ['It costs Rs. 500 now.', 'It costs ₹500 now.'],
    ['It has 0.5 of the market.', 'It has 50% of the market.'],
    ['It rose 0.5 percent.', 'It rose half a percent.'],
    ['Two-thirds agree.', '2/3 agree.'],
    ['A quarter of them left.', '25% of them left.'],
    ['It took 90 minutes.', 'It took 1.5 hours.'],
    ['It opened in March 1990.', 'It opened in 03/1990.'],
    ['The United States agreed.', 'The USA agreed.'],
    ['The US agreed.', 'The USA agreed.'],
    ['Пришли двенадцать человек.', 'Пришли 12 человек.'],
    ['Пришли двадцать пять человек.', 'Пришли 25 человек.'],
    ['Es sind zwanzig Häuser.', 'Es sind 20 Häuser.'],
    ['It was paid in dollars.', 'It was paid in cash.'],
    ['It paid dollars in spring.', 'In spring it paid dollars.'],
    ['Two hundred came.', '200 came.'],
    ['It has half a dozen rooms.', 'It has 6 rooms.'],
    ['It has a couple of rooms.', 'It has 2 rooms.'],
    ['It has a score of rooms.', 'It has 20 rooms.'],
    ['It has a score of five points.', 'It has five points.'],
    ['It took two and a half hours.', 'It took 2.5 hours.'],
    ['It took an hour and a half.', 'It took 90 minutes.'],
    ['It has one and a half million users.', 'It has 1.5 million users.'],
    ['It holds a quarter.', 'It holds 25%.'],
    ['It was the twenty-first time.', 'It was the 21st time.'],
    ['Er hat einundzwanzig Häuser.', 'Er hat 21 Häuser.'],
    ['Er hat zweihundert Häuser.', 'Er hat 200 Häuser.'],
    ['Il a vingt et un livres.', 'Il a 21 livres.'],
    ['Il a soixante et onze livres.', 'Il a 71 livres.'],
    ['Il a quatre-vingt-dix-neuf livres.', 'Il a 99 livres.'],
    ['Il a soixante-dix mille livres.', 'Il a 70 000 livres.'],
    ['Tiene veinticinco libros.', 'Tiene 25 libros.'],
    ['Tiene treinta y dos libros.', 'Tiene 32 libros.'],
    ['It has twenty-five rooms.', 'It has 25 rooms.'],
    ['It has two hundred and six bones.', 'It has 206 bones.'],
    ['It was 1st.', 'It was first.'],
    ['It is 2x faster.', 'It is twice faster.'],
    ['It works 50% of the time.', 'It works half of the time.'],
    ['It got 61.9%.', 'It got 61.9 per cent.'],
    ['It got ６１．９％.', 'It got 61.9%.'],
    ['ارتفع ٦١٫٩٪ أمس', 'ارتفع 61.9% أمس'],
    ['Es kostet 1.000 Euro.', 'Es kostet 1000 Euro.'],
    ['收入七千亿元', '收入7000亿元'],
    ['They met on May 8th.', 'They met on May 8.'],
    ['It opened 2024-05-08.', 'It opened May 8, 2024.'],
    ['It opened on 8/5/2024.', 'It opened on 8 May 2024.'],
    ['It runs v2.1 now.', 'It runs version 2.1 now.'],
    ['See No. 5 there.', 'See number 5 there.'],
    ['It works [1] here [2, 3].', 'It works here.'],
    ['1. First thing here.', '- First thing here.'],
    ['1. First thing here.', '2. First thing here.'],
    ['Prices rose.', 'Costs rose.'],
    ['Demand rose in May.', 'Output rose in May.'],
    ['Prices fell.', 'Costs fell.'],
    ['Yesterday it rained.', 'Today it rained.'],
    ['Former Chancellor Berg spoke.', 'Late Chancellor Berg spoke.'],
    ['The lab met the school.', 'The school met the lab.'],
    ['It was informed.', 'It was formed.'],
    ['It did not succeed.', 'It failed.'],
    ['He is no doubt right.', 'He is undoubtedly right.'],
    ['No fewer than 50 came.', 'At least 50 came.'],
    ['No more than 50 came.', 'At most 50 came.'],
    ['The WHO said it is safe.', 'The World Health Organization said it is safe.'],
    ['Inflation was high.', 'Growth was high.'],
    ['Local officials said so.', 'Federal officials said so.'],
    ['Everyone agreed.', 'Anyone agreed.'],
    ['The United States agreed.', 'The US agreed.'],
    ['It is in five US cities.', 'It is in five American cities.'],
    ['Britain agreed.', 'The United Kingdom agreed.'],
    ['European regulators agreed.', 'EU regulators agreed.'],
    ['The U.S. agreed.', 'The United States agreed.'],
    ['It is not only fast but also small.', 'It is fast and small.'],
    ['It stopped working.', 'It no longer works.'],
    ['It is unclear.', 'It is not clear.'],
    ['It isn’t high.', 'It is low.'],
    ['Sales rose in Asia.', 'Sales climbed in Asia.'],
    ['“It works,” said Ana Gil.', '“It works,” said the CEO.'],
    ['Il n’a que deux livres.', 'Il a seulement deux livres.'],
    ['Aucun élève ne vient.', 'Pas un élève ne vient.'],
    ['Il n’y a aucun doute.', 'Il n’y a pas de doute.'],
    ['Es ist nicht nur schnell, sondern auch klein.', 'Es ist schnell und klein.'],
    ['他不断努力。', '他努力。'],
    ['It has 1,000 users.', 'It has 1000 users.'],
    ['It is 5 km away.', 'It is 5 kilometers away.'],
    ['It rose 5% fast.', 'It rose 5 percent fast.'],
    ['It took three days.', 'It took 3 days.'],
    ['The two labs agree.', 'Both labs agree.'],
    ['One of them is half done.', 'Half of it is done.'],
    ['It never stops, not once.', 'It goes on.'],
    ['“It works,” said Maria Lund.', 'Lund said: “It works.”'],
    ['“It works,” he said.', '“It works,” Altman said.'],
    ['“It works,” she said.', '“It works,” said the chief.'],
    ['„Es geht“, sagte er.', '„Es geht“, sagte Merkel.'],
    ['Das sagte die Regierung.', 'Das sagte der Minister.'],
    ['« Ça va », a-t-il déclaré.', '« Ça va », a déclaré Macron.'],
    ['« Ça va », a déclaré le président Emmanuel Macron.', '« Ça va », a déclaré Macron.'],
    ['“It works,” said Maria Lund.', '“It works,” Lund said.'],
    ['Maria Lund left.', 'Lund left the lab.'],
    ['He won on Sunday.', "He won Sunday's final."],
    ['It starts at 3 p.m. on time.', 'It starts at 15:00 on time.'],
    ['It starts at 9:30 a.m. today.', 'It starts at 9.30am today.'],
    ['La porte ouvre à 18 h 30 demain.', 'La porte ouvre à 18h30 demain.'],
    ['Es beginnt um 15 Uhr.', 'Es beginnt um 15.00 Uhr.'],
    ['The lab is in Poland now.', 'The Polish lab is new.'],
    ['They left Sweden.', 'They are Swedish.'],
    ['A 10-year-old boy fell.', 'The boy, 10, fell.'],
    ['A ten-year-old boy fell.', 'The boy, 10, fell.'],
    ['He did not comment.', 'He declined to comment.'],
    ['收入增长百分之十二。', '收入增长12%。'],
    ['会议在3月3日举行。', '会议在三月三日举行。'],
    ['会议在2024年12月举行。', '会议在二〇二四年十二月举行。'],
    ['彼は出なかった。', '彼は出ませんでした。'],
    ['매출이 12퍼센트로 늘었다.', '매출이 12%로 늘었다.'],
    ['ارتفع 12 في المئة أمس', 'ارتفع 12% أمس'],
    ['ارتفع 12 بالمئة أمس', 'ارتفع 12% أمس'],
    ['עלה ב-12 אחוזים', 'עלה ב-12%'],
    ['Es sind 1.200 Meter bis dahin.', 'Es sind 1,2 km bis dahin.'],
    ['The court voted 5 to 4 for it.', 'The court voted for it by 5 to 4.'],
    ['More users, less noise.', 'Less noise, more users.'],
  ])('finds nothing between %s / %s', (a, b) => {
    expect(found(a, b)).toEqual([])
  })

  it('takes a word that opens a sentence for none if the texts around have it in small letters', () => {
    const [a, b] = ['Lithium was dear.', 'Cobalt was dear.']
    const findings = (text: string) => findingsBetween(a, b, 0, 0, knownNamesOf([a, b, text]))
    expect(findings('')).toHaveLength(1)
    expect(findings('Sales of lithium fell.')).toEqual([])
  })

  it('takes a word that opens a sentence for a name if the texts around use it as one', () => {
    const known = { names: new Set(['reuter', 'figaro']), words: new Set<string>() }
    expect(findingsBetween('Reuters cut it.', 'Figaro cut it.', 0, 0, known)).toHaveLength(1)
    expect(findingsBetween('Reuters cut it.', 'Figaro cut it.')).toEqual([])
  })

  it.each([
    ['Der Wagen prallte gegen einen Baum.', 'Das Auto prallte gegen einen Baum.'],
    ['Viele Bürger waren dort.', 'Viele Menschen waren dort.'],
    ['Das sagte die Regierung.', 'Das sagte die Bundesregierung.'],
    ['Frische Luft ist wichtig für die Stadt.', 'Frische Kräuter sind wichtig für die Stadt.'],
  ])('takes no noun for a name where every noun has a capital: %s / %s', (a, b) => {
    expect(found(a, b)).toEqual([])
  })

  it.each([
    [
      'Das Haus gehört der Frau Maria Lund.',
      'Das Haus gehört der Frau Maria Berg.',
      'name: Lund → Berg',
    ],
    ['Der Wagen ist von BMW.', 'Der Wagen ist von VW.', 'name: BMW → VW'],
    ['Das ist nicht von Herrn Lund.', 'Das ist nicht von Herrn Berg.', 'name: Lund → Berg'],
    ['Das sagte Dr. Lund nicht.', 'Das sagte Dr. Berg nicht.', 'name: Lund → Berg'],
  ])('takes a word for one there for more than its capital: %s / %s', (a, b, expected) => {
    expect(found(a, b)).toEqual([expected])
  })

  it('takes a noun for one there too if the texts around do so', () => {
    const known = knownNamesOf(['Das sagte Anna Lund. Der Wagen ist neu.', 'Es war Ingo Berg.'])
    const findings = findingsBetween('Das ist für Lund.', 'Das ist für Berg.', 0, 0, known)
    expect(findings).toHaveLength(1)
    expect(knownNamesOf(['Es war der neue Kanzler Lund. Das ist ein Lund.']).names.size).toBe(0)
  })

  it('takes hundredths with more digits than any are told with for no share', () => {
    const many = `50.${'1'.repeat(105)}%`
    expect(found('Of them 0.5 rose.', `Of them ${many} rose.`)).toEqual([`number: 0.5 → ${many}`])
  })

  it('reads a word of a million letters as any other', () => {
    const word = 'a'.repeat(1_000_000)
    expect(found(`Start here at 5. ${word}`, `Start there at 6. ${word}`)).toEqual([
      'number: 5 → 6',
    ])
  })
})

describe('unmatchedBySharedKey', () => {
  it('sets one against one as a search through all of them does', () => {
    const lists = fc.array(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }),
    )
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const keysOf = (keys: string[]) => keys
        const share = (one: string[], other: string[]) => one.some((key) => other.includes(key))
        expect(unmatchedBySharedKey(a, b, keysOf, keysOf)).toEqual(
          unmatched(a, b, share, (keys) => keys.join()),
        )
      }),
    )
  })
})
