/** "MM/DD/YY, HH:MM AM", as the pages give it. */
export function pageDate(time: number): string {
  const date = new Date(time)
  const two = (value: number) => String(value).padStart(2, '0')
  const hour = date.getUTCHours()
  const day = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCFullYear() % 100]
  const clock = `${two(hour % 12 || 12)}:${two(date.getUTCMinutes())} ${hour < 12 ? 'AM' : 'PM'}`
  return `${day.map(two).join('/')}, ${clock}`
}
