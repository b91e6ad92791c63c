const numbered = (...lines: string[]) =>
  new Map(lines.flatMap((line) => line.split(' ').map((word, index) => [word, index + 1] as const)))
/** Months by their names, counted from 1. */
export const months = numbered(
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
).set('sept', 9)
/** Months that are other words too: alone they are none, or only with a capital that says something. */
export const doubtful =
  /^(?:may|march|mars|august|mai|marzo|abril|jan|mar|sep|dec|mae|мае|мая|марта)$/
const weekdays = numbered(
  'monday tuesday wednesday thursday friday saturday sunday',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
  'понедельник вторник среду четверг пятницу субботу воскресенье',
  '星期一 星期二 星期三 星期四 星期五 星期六 星期日',
  '周一 周二 周三 周四 周五 周六 周日',
  '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日',
  '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
)

/** Decades by their names, by their first year in a century. */
export const decades = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
)

/** What a date can begin with that is no number and not of Chinese numerals, in small letters. */
export const dateWords: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...[...weekdays.keys()].flatMap((day) => [day, `${day}s`]),
  ...decades.keys(),
])

/** A word as it is looked up: "March's" as "march". */
export function plainly(word: string): string {
  return word.toLowerCase().replace(/'s$/, '')
}

/** The number of a weekday, of one that comes every week ("Sundays") too. */
export function weekdayOf(word: string): number | undefined {
  const day = plainly(word)
  return weekdays.get(day) ?? weekdays.get(day.replace(/s$/, ''))
}
