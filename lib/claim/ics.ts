import { sha256 } from '@noble/hashes/sha2.js';
import { addDays } from './calendar';

/** One day in a calendar, in the words that are to stand there. */
export interface CalendarDay {
  /** What it is, the same whenever the file is made again; only a digest of it is written. */
  key: string;
  date: string; // ISO
  title: string;
  description: string;
  /** How many days before, at nine in the morning, the calendar is to remind her; 0 is the day itself. */
  remindDaysBefore: readonly number[];
}

const REMIND_AT_HOUR = 9;
const LINE_OCTETS = 75;

/**
 * An iCalendar file (RFC 5545) with one all-day event for each day, which takes up no time. Control characters of the
 * texts become spaces.
 * @param made when the file is made; a calendar that has an event of the same key takes the newer one
 */
export function calendarFile(days: readonly CalendarDay[], made: Date): string {
  const stamp = `${made.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CoolClaim//CoolClaim//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => event(day, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const event = ({ key, date, title, description, remindDaysBefore }: CalendarDay, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid(key)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${basic(date)}`,
  `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`, // the end is outside
  `SUMMARY:${escaped(title)}`,
  ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
  'TRANSP:TRANSPARENT',
  'CLASS:PRIVATE',
  ...remindDaysBefore.flatMap((count) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${trigger(count)}`,
    'END:VALARM',
  ]),
  'END:VEVENT',
];

/** Counted from the midnight at which the day begins. */
function trigger(daysBefore: number): string {
  if (daysBefore === 0) return `PT${REMIND_AT_HOUR}H`;
  const whole = daysBefore > 1 ? `${daysBefore - 1}D` : '';
  return `-P${whole}T${24 - REMIND_AT_HOUR}H`;
}

/** The keys name profiles and treatments, which are nobody's business: of them only a digest goes into a calendar. */
function uid(key: string): string {
  const digest = sha256(new TextEncoder().encode(`coolclaim ${key}`));
  return `${Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}@coolclaim.invalid`;
}

const basic = (iso: string) => iso.replaceAll('-', '');

const escaped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** No line is longer than 75 octets; the next begins with a space, and no character is cut. */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LINE_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n');
}
