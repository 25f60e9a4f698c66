/** A moment as Moodle writes it in English: `Monday, 16 November 2026, 2:20 PM` (UTC, so that it never moves). */
export function moodleDate(instant: string): string {
  const at = new Date(instant);
  const day = at.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const [weekday, ...rest] = day.split(' ');
  const time = at.toLocaleTimeString('en-US', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return `${weekday?.replace(',', '')}, ${rest.join(' ')}, ${time}`;
}
