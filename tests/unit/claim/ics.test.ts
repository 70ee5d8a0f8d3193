import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDay, calendarFile } from '../../../lib/claim/ics';

const MADE = new Date('2026-06-01T17:05:09.123Z');
const DAY: CalendarDay = {
  key: 'profile course appeal',
  date: '2026-11-28',
  title: 'Last day to send papers',
  description: '',
  remindDaysBefore: [14, 1],
};

interface Component {
  name: string;
  properties: Map<string, { parameters: string; value: string }>;
  parts: Component[];
}

/** A reader of iCalendar of our own, strict where calendars are: RFC 5545, sections 3.1, 3.3.11 and 3.6. */
function read(text: string): Component {
  const bytes = new TextEncoder().encode(text);
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(text);
  expect(text.endsWith('\r\n')).toBe(true);
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (line.startsWith(' ')) lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  const root: Component = { name: '', properties: new Map(), parts: [] };
  const open = [root];
  for (const line of lines) {
    const [, name, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/su.exec(line) ?? [];
    if (name === undefined || parameters === undefined || value === undefined)
      throw new Error(`No content line: ${line}`);
    const inner = open.at(-1)!;
    if (name === 'BEGIN') {
      const part: Component = { name: value, properties: new Map(), parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      expect(open.pop()!.name).toBe(value);
    } else {
      expect(inner.properties.has(name), `${name} twice`).toBe(false);
      inner.properties.set(name, { parameters, value });
    }
  }
  expect(open).toEqual([root]);
  expect(root.parts).toHaveLength(1);
  return root.parts[0]!;
}

/** A TEXT value as it was before escaping; a bare semicolon or comma would end it. */
function textOf(component: Component, name: string): string {
  const { value } = component.properties.get(name)!;
  expect(value.replace(/\\[\\;,nN]/g, '')).not.toMatch(/[\\;,]/);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}
const rawOf = (component: Component, name: string) => {
  const { parameters, value } = component.properties.get(name)!;
  return `${parameters}:${value}`;
};
/** Seconds from midnight of the day. */
function secondsOf(trigger: string): number {
  const [, sign, days = 0, hours = 0] = /^:(-?)P(?:(\d+)D)?(?:T(\d+)H)?$/.exec(trigger)!;
  return (sign ? -1 : 1) * (Number(days) * 24 + Number(hours));
}

describe('a calendar file', () => {
  test('has the frame every calendar asks for', () => {
    const calendar = read(calendarFile([DAY], MADE));
    expect(calendar.name).toBe('VCALENDAR');
    expect(Object.fromEntries([...calendar.properties].map(([name, { value }]) => [name, value]))).toEqual({
      VERSION: '2.0',
      PRODID: '-//CoolClaim//CoolClaim//EN',
      CALSCALE: 'GREGORIAN',
      METHOD: 'PUBLISH',
    });
    expect(read(calendarFile([], MADE)).parts).toEqual([]);
  });

  test('has a whole day that ends where the next begins, over the end of a year too', () => {
    const [event] = read(calendarFile([{ ...DAY, date: '2027-12-31' }], MADE)).parts;
    expect(event!.name).toBe('VEVENT');
    expect(rawOf(event!, 'DTSTART')).toBe(';VALUE=DATE:20271231');
    expect(rawOf(event!, 'DTEND')).toBe(';VALUE=DATE:20280101');
    expect(rawOf(event!, 'DTSTAMP')).toBe(':20260601T170509Z');
    expect(rawOf(event!, 'TRANSP')).toBe(':TRANSPARENT');
  });

  test('reminds at nine in the morning so many days before', () => {
    const [event] = read(calendarFile([{ ...DAY, remindDaysBefore: [14, 1, 0] }], MADE)).parts;
    expect(event!.parts.map(({ name }) => name)).toEqual(['VALARM', 'VALARM', 'VALARM']);
    expect(event!.parts.map((alarm) => secondsOf(rawOf(alarm, 'TRIGGER')))).toEqual([-14 * 24 + 9, -24 + 9, 9]);
    for (const alarm of event!.parts) {
      expect(rawOf(alarm, 'ACTION')).toBe(':DISPLAY');
      expect(textOf(alarm, 'DESCRIPTION')).toBe(DAY.title);
    }
  });

  test('names an event alike each time, each key otherwise, and tells nothing of the key', () => {
    const uidOf = (key: string, made = MADE) => rawOf(read(calendarFile([{ ...DAY, key }], made)).parts[0]!, 'UID');
    expect(uidOf('paxman-2026 appeal')).toBe(uidOf('paxman-2026 appeal', new Date('2027-01-01T00:00:00Z')));
    expect(uidOf('paxman-2026 appeal')).not.toBe(uidOf('paxman-2026 filing'));
    expect(uidOf('paxman-2026 appeal')).toMatch(/^:[0-9a-f]{32}@coolclaim\.invalid$/);
  });

  test('gives back every text as it was, whatever it holds, in lines of 75 octets that cut no character', () => {
    const sign = fc.constantFrom(
      'a',
      ' ',
      'é',
      'ñ',
      '李',
      '👩‍🦲',
      ';',
      ',',
      '\\',
      ':',
      '"',
      '\n',
      '\\n',
      'x'.repeat(70),
    );
    const text = fc.oneof(
      fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    const plain = (words: string) => words.replace(/\r\n?/g, '\n').replace(/[^\n\P{Cc}]/gu, ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }), (texts) => {
        const days = texts.map(([title, description], n) => ({ ...DAY, key: String(n), title, description }));
        const { parts } = read(calendarFile(days, MADE));
        expect(parts).toHaveLength(days.length);
        for (const [n, part] of parts.entries()) {
          expect(textOf(part, 'SUMMARY')).toBe(plain(days[n]!.title));
          if (days[n]!.description) expect(textOf(part, 'DESCRIPTION')).toBe(plain(days[n]!.description));
          else expect(part.properties.has('DESCRIPTION')).toBe(false);
        }
      }),
    );
  });
});
