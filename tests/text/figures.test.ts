import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/text/figures.ts'
import { doubtsAbout } from '../../src/text/support.ts'
import { tokensOf } from '../../src/text/tokens.ts'
import { found } from './found.ts'

function figuresIn(text: string): string[] {
  return figuresOf(tokensOf(text), text).map(({ from, to }) => text.slice(from, to))
}

describe('thousands', () => {
  it.each([
    ['売上は1,200億円だった', '売上は1,300億円だった', 'number: 1,200億円 → 1,300億円'],
    ['売上は１，２００億円だった', '売上は1,300億円だった', 'number: １，２００億円 → 1,300億円'],
    ['约有1,500人来了', '约有1,600人来了', 'number: 1,500 → 1,600'],
    ['昨年の12月1,500人が来た', '昨年の12月1,600人が来た', 'number: 1,500 → 1,600'],
    ['Il y a 1 200 habitants.', 'Il y a 1 300 habitants.', 'number: 1 200 → 1 300'],
    ['Es hat 1\u202f200 Sitze.', 'Es hat 1\u202f300 Sitze.', 'number: 1\u202f200 → 1\u202f300'],
    ['Пришли 1 200 человек.', 'Пришли 1 300 человек.', 'number: 1 200 → 1 300'],
    ['Det kom 1 200 besökare.', 'Det kom 1 300 besökare.', 'number: 1 200 → 1 300'],
    ['Es kostet 1.200 Euro.', 'Es kostet 1.300 Euro.', 'number: 1.200 Euro → 1.300 Euro'],
    [
      'Es kostet 1’200 Franken.',
      'Es kostet 1’300 Franken.',
      'number: 1’200 Franken → 1’300 Franken',
    ],
    ['It is 12 200,50 € now.', 'It is 12 200,60 € now.', 'number: 12 200,50 € → 12 200,60 €'],
  ])('are of one number: %s / %s', (a, b, expected) => {
    expect(found(a, b)).toEqual([expected])
  })

  it.each([
    ['来了1,500人。', '来了1500人。'],
    ['1,500人が来た。', '1500人が来た。'],
    ['参加者は約1,500人だ。', '参加者は約1500人だ。'],
    ...[' ', '\u00a0', '\u202f', '\u2009'].flatMap((space) => [
      [`Il coûte 1${space}200 euros.`, 'Il coûte 1200 euros.'],
      [`Il y a 1${space}200 habitants.`, 'Il y a 1200 habitants.'],
      [`Es kostet 1${space}200 Euro.`, 'Es kostet 1.200 Euro.'],
      [`Det kom 1${space}200 besökare.`, 'Det kom 1200 besökare.'],
      [`Пришли 1${space}200 человек.`, 'Пришли 1200 человек.'],
    ]),
    ['Es kostet 1’200 Euro.', 'Es kostet 1200 Euro.'],
    ['Il coûte 1 200,50 €.', 'Il coûte 1200,50 €.'],
    ['It is 1 200km away.', 'It is 1200 km away.'],
  ])('are the same however they are parted: %s / %s', (a, b) => {
    expect(found(a, b)).toEqual([])
  })

  it.each([
    ['It had in 2024 500 people.', ['2024', '500']],
    ['The rooms 12 200 guests saw.', ['12', '200']],
    ['After Apollo 11 200 engineers left.', ['11', '200']],
    ['It has 1 200 rooms.', ['1 200']],
    ['It takes 5 000 000 or 12 200 euros.', ['5 000 000', '12 200 euros']],
  ])('are told from two numbers beside each other: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })

  it('are found in the text that a summary is of', () => {
    expect(doubtsAbout('There were 1,500 guests.', ['昨日1,500人が来た。'])).toEqual([])
    expect(doubtsAbout('昨日1,500人が来た。', ['昨日1500人が来た。'])).toEqual([])
  })
})

describe('units', () => {
  it.each([
    ['5 mg', '5 µg'],
    ['5 mg', '5 μg'],
    ['5 mg', '5 mcg'],
    ['5 milligrams', '5 micrograms'],
    ['5mg', '5g'],
    ['5 kg', '5 t'],
    ['10 ml', '10 mg'],
    ['10 ml', '10 cl'],
    ['5 nm', '5 µm'],
    ['5 mm', '5 cm'],
    ['5 GWh', '5 TWh'],
    ['60 kWh', '60 MWh'],
    ['60 kilowatt-hours', '60 megawatt-hours'],
    ['60 kW', '60 kWh'],
    ['5 mW', '5 MW'],
    ['5 kV', '5 V'],
    ['5 KB', '5 MB'],
    ['5 GB', '5 TB'],
    ['5 MB', '5 Mb'],
    ['3 GHz', '3 MHz'],
    ['3 gigahertz', '3 megahertz'],
    ['50 Mbps', '50 Gbps'],
    ['50 Mbit/s', '50 Gbit/s'],
    ['50 MB/s', '50 Mbps'],
    ['500 yen', '500 yuan'],
    ['A$5', 'US$5'],
    ['HK$5', 'US$5'],
    ['C$5', 'NZ$5'],
    ['$5', '5 francs'],
    ['5 US dollars', '5 Canadian dollars'],
  ])('of other size or kind are told apart: %s / %s', (one, other) => {
    const [a, b] = [`It has ${one} now.`, `It has ${other} now.`]
    expect(found(a, b)).toEqual([`unit: ${one} → ${other}`])
    expect(doubtsAbout(a, [b])).toEqual([{ kind: 'unit', from: 7, to: 7 + one.length }])
  })

  it.each([
    ['5 µg', '5 mcg'],
    ['5 µg', '5 micrograms'],
    ['5 mg', '0.005 g'],
    ['5 mg', '5000 µg'],
    ['1.5 l', '1500 mL'],
    ['5 GWh', '5000 MWh'],
    ['60 kWh', '60 kilowatt hours'],
    ['60 kwh', '60 KWH'],
    ['5 mw', '5 MW'],
    ['5 mb', '5 MB'],
    ['5 kb', '5 KB'],
    ['3 GHz', '3000 mhz'],
    ['50 Mbps', '50 Mbit/s'],
    ['50 Mbps', '50 megabits per second'],
    ['60 mph', '60 miles per hour'],
    ['1 km/h', '1000 m/h'],
    ['$5', 'US$5'],
    ['AU$5', 'A$5'],
    ['¥500', '500 yen'],
    ['¥500', '500 yuan'],
    ['5 Euro', '5 €'],
  ])('are the same however they are written: %s / %s', (one, other) => {
    expect(found(`It has ${one} now.`, `It has ${other} now.`)).toEqual([])
    expect(doubtsAbout(`It has ${one} now.`, [`It has ${other} now.`])).toEqual([])
  })

  it.each([
    ['价格是500日元。', '价格是500元。', 'unit: 500日元 → 500元'],
    ['Мощность 5 кВт.', 'Мощность 5 МВт.', 'unit: 5 кВт → 5 МВт'],
  ])('are known in other languages too: %s / %s', (a, b, expected) => {
    expect(found(a, b)).toEqual([expected])
  })

  it.each([
    ['It runs on 5G now.', ['5G']],
    ['It starts at 5 A there.', ['5']],
    ['The 5 A and 7 B plans fell.', ['5', '7 B']],
  ])('are none where a letter is no sign of one: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})

describe('figures in words', () => {
  it.each([
    ['One man died.', 'Two men died.', 'number: One → Two'],
    ['It rose 5% a year.', 'It rose 5% a month.', 'unit: 5% a year → 5% a month'],
    ['It rose 5% per year.', 'It rose 5% monthly.', 'unit: 5% per year → 5% monthly'],
    ['It sold 5 cars a day.', 'It sold 5 cars a week.', 'unit: 5 cars a day → 5 cars a week'],
    ['They met twice a week.', 'They met twice a month.', 'unit: twice a week → twice a month'],
    ['A week ago it opened.', 'A month ago it opened.', 'unit: A week → A month'],
    ['It took a week.', 'It took three days.', 'number: a week → three days'],
    ['Nearly 500 came.', 'More than 500 came.', 'comparative: Nearly → More than'],
    ['Up to 30 came.', 'Over 30 came.', 'comparative: Up to → Over'],
    ['Fast 500 kamen.', 'Mehr als 500 kamen.', 'comparative: Fast → Mehr als'],
    [
      'It costs half.',
      'It costs a quarter of a million euros.',
      'number: half → a quarter of a million euros',
    ],
    ['It opened in the nineties.', 'It opened in the 1980s.', 'date: nineties → 1980s'],
    ['See chapter IV there.', 'See chapter 5 there.', 'number: IV → 5'],
  ])('that differ are found: %s / %s', (a, b, expected) => {
    expect(found(a, b)).toEqual([expected])
  })

  it.each([
    ['It costs 50 cents.', 'It costs $0.50.'],
    ['It costs 50 pence.', 'It costs £0.50.'],
    ['It opened in the 1990s.', 'It opened in the nineties.'],
    ['It opened in the ’90s.', 'It opened in the 1990s.'],
    ['It does 60 miles an hour.', 'It does 60 mph.'],
    ['It took 24 hours.', 'It took a day.'],
    ['It took 7 days.', 'It took a week.'],
    ['It took a quarter of an hour.', 'It took 15 minutes.'],
    ['It costs a quarter of a million euros.', 'It costs €250,000.'],
    ['See chapter IV there.', 'See chapter 4 there.'],
    ['It costs $5 a month.', 'It costs $5.'],
    ['It rose 5% a year ago.', 'It rose 5% last year.'],
    ['It met once a year.', 'It met every year.'],
    ['One of them left.', 'Two others left.'],
    ['In chapter I show it.', 'There I show it.'],
  ])('that say the same or no number are not: %s / %s', (a, b) => {
    expect(found(a, b)).toEqual([])
  })
})
