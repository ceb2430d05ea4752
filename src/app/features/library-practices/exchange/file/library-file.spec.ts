import fc from 'fast-check';
import { aLibraryText } from '../../../../data/library-practices/library-practices.builders';
import { aPractice } from '../../../../domain/practices/testing/arbitraries';
import { csvOf, jsonOf, mostBytes, readLibraryFile } from './library-file';

const head = 'title,category,participants,minutes,cadence,steps';
const good = 'Long hug,touch,partner,1,daily,Hold.';
const read = (text: string) => readLibraryFile(new TextEncoder().encode(text));
const practices = (text: string) => {
  const file = read(text);
  return 'practices' in file ? file.practices : file.problems;
};
const problems = (text: string) => {
  const file = read(text);
  return 'problems' in file
    ? file.problems.map(({ line, column, reason }) => `${line} ${column ?? '-'}: ${reason}`)
    : [];
};

describe('a library in a file', () => {
  it('comes back from CSV and from JSON as it went', () => {
    fc.assert(
      fc.property(fc.array(aPractice, { minLength: 1, maxLength: 4 }), (all) => {
        expect(practices(csvOf(all))).toEqual(all);
        expect(practices(jsonOf(all))).toEqual(all);
      }),
    );
  });

  it('has nothing in it that a spreadsheet would run', () => {
    const text = csvOf([aLibraryText({ title: '=HYPERLINK("https://evil.example")' })]);
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });

  it('may be written by hand, with fewer columns in any order and in other letters', () => {
    const text = `Minutes;Not When;TITLE;Category;Participants;Cadence;Steps\r
10;Mid-argument.;Soft gaze;Presence;solo or partner;Twice a week;"Sit.\r
 Look. "\r
;;;;;;\r\n`;
    expect(practices(text)).toEqual([
      aLibraryText({
        title: 'Soft gaze',
        category: 'presence',
        participants: 'either',
        steps: ['Sit.', 'Look.'],
        notice: '',
        notWhen: 'Mid-argument.',
        forCoach: '',
      }),
    ]);
    const json = '[{"title": "Soft gaze", "category": "presence", "participants": "either",';
    const rest = '"minutes": 10, "cadence": "FREQ=DAILY", "steps": ["Sit."], "notice": null}]';
    expect(practices(json + rest)).toEqual([
      jasmine.objectContaining({ title: 'Soft gaze', minutes: 10, notice: '', tier: 'open' }),
    ]);
  });

  it('may be in UTF-16, and in no encoding that would have to be guessed', () => {
    const text = `\uFEFF${head}\r\n${good.replace('Long', 'Długi')}`;
    const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    const utf16 = new Uint8Array(units.buffer);
    expect(readLibraryFile(utf16)).toEqual(
      jasmine.objectContaining({ practices: [jasmine.objectContaining({ title: 'Długi hug' })] }),
    );
    const windows = readLibraryFile(new Uint8Array([0x74, 0xe9, 0x20]));
    expect('problems' in windows && windows.problems[0]?.reason).toContain('UTF-8');
  });

  it('is named for what it is where it is no text that can be read', () => {
    const reason = (bytes: Uint8Array) => {
      const file = readLibraryFile(bytes);
      return 'problems' in file ? file.problems[0]?.reason : undefined;
    };
    const units = Array.from(`${head}\r\n${good}`, (letter) => letter.charCodeAt(0));
    const little = new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
    const big = new Uint8Array(units.flatMap((unit) => [unit >> 8, unit & 0xff]));
    expect(reason(little)).toContain('in UTF-16, without the mark');
    expect(reason(big)).toContain('in UTF-16, without the mark');
    expect(reason(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toContain('is a spreadsheet');
    expect(reason(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain('is a spreadsheet');
    expect(reason(new TextEncoder().encode(`PK,${head}`))).toContain('No such column is known');
  });

  it('may say above its table how its cells are parted, and is counted with that line', () => {
    const text = `sep=;\r\n${head.replaceAll(',', ';')}\r\n${good.replaceAll(',', ';')}`;
    expect(practices(text)).toEqual([jasmine.objectContaining({ title: 'Long hug' })]);
    expect(problems(text.replace('daily', 'now and then'))).toEqual([
      jasmine.stringMatching('3 cadence: “now and then” is not understood.'),
    ]);
  });

  it('takes minutes in the digits of any script', () => {
    const text = `${head}\n${good.replace(/,\d+,/, ',١٥,')}\n`;
    expect(practices(text)).toEqual([jasmine.objectContaining({ minutes: 15 })]);
  });

  it('is refused as a whole for one bad cell, with line, column and reason', () => {
    const bad = 'Soft gaze,sight,both,ten,sometimes,';
    expect(problems(`${head}\n${good}\n${bad}\n${good}`)).toEqual([
      jasmine.stringMatching('3 category: “sight” is none of: communication, '),
      '3 participants: “both” is none of: solo, partner, either.',
      '3 minutes: Between 1 and 240 minutes.',
      jasmine.stringMatching(
        '3 cadence: “sometimes” is not understood. Write, for instance: daily',
      ),
      '3 steps: This is missing.',
    ]);
  });

  it('says which practice is meant, and finds its line behind cells of many lines', () => {
    const file = read(
      `${head}\n"Long hug",touch,partner,1,daily,"One.\nTwo."\nSoft gaze,,solo,1,daily,Sit.`,
    );
    expect(file).toEqual({
      problems: [
        {
          line: 4,
          practice: { number: 2, title: 'Soft gaze' },
          column: 'category',
          reason: 'This is missing.',
        },
      ],
    });
  });

  it('is refused for columns that are not known, not there, or there twice', () => {
    expect(problems('title,title,colour\nx,y,z')).toEqual([
      jasmine.stringMatching('1 colour: No such column is known.'),
      '1 title: This column is there twice.',
      ...['category', 'participants', 'minutes', 'cadence', 'steps'].map(
        (column) => `1 ${column}: This column is missing.`,
      ),
    ]);
    expect(problems(`${head}\n${good},,and more`)).toEqual([
      '2 -: There are more cells here than columns. Is a quotation mark missing?',
    ]);
  });

  it('has timers and a breath in words, and says which of them are none', () => {
    const more = `${head},timers,pace,For coach`;
    const timed = '"Step 1: 0:20, Hold\n1: 5:00"';
    expect(practices(`${more}\n${good},${timed},"in 4, out 6",Ask first.`)).toEqual([
      jasmine.objectContaining({
        timers: [
          { step: 1, seconds: 20, label: 'Hold' },
          { step: 1, seconds: 300, label: '' },
        ],
        pace: { in: 4, hold: 0, out: 6 },
        forCoach: 'Ask first.',
      }),
    ]);
    expect(problems(`${more}\n${good},20 seconds,4-0-6,`)).toEqual([
      '2 timers: “20 seconds” is not understood. Write, for instance: 2: 5:00, First person speaks.',
      '2 pace: “4-0-6” is not understood. Write, for instance: in 4, out 6.',
    ]);
    expect(problems(`${more}\n${good},2: 0:20,"in 4, out 60",${'x'.repeat(1001)}`)).toEqual([
      '2 timers: A time belongs to a step that is there.',
      '2 pace: A breath in or out takes 2 to 12 seconds, and a hold at most 12.',
      '2 for_coach: At most 1000 characters; these are 1001.',
    ]);
  });

  it('is refused for values of a kind that fits nowhere', () => {
    const json = '[{"title": ["x"], "category": {}, "participants": "solo", "minutes": true,\n';
    const rest = '"cadence": "daily", "steps": ["Sit.", 5], "colour": "red"}, 7]';
    expect(problems(json + rest)).toEqual([
      '1 title: Words are expected here.',
      '1 category: Words are expected here.',
      '1 minutes: Words are expected here.',
      jasmine.stringMatching('2 colour: No such name is known.'),
      '2 -: This is no practice.',
      '2 steps: Words are expected here.',
    ]);
    expect(problems('{"list": []}')).toEqual(['1 -: A list of practices is expected here.']);
  });

  it('is refused where it is empty, too long or too large', () => {
    expect(problems('')).toContain('1 title: This column is missing.');
    expect(problems(head)).toEqual(['1 -: There are no practices in this file.']);
    const many = `${head}\n${`${good}\n`.repeat(500)}`;
    expect(practices(many).length).toBe(500);
    expect(problems(many + good)).toEqual(['502 -: A file holds at most 500 practices.']);
    expect(problems(head.padEnd(mostBytes + 1))).toEqual(['1 -: The file is larger than 1 MB.']);
  });
});
