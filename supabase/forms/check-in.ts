/**
 * The built-in check-in, and its migration: `node supabase/forms/check-in.ts`.
 * Once the migration is released it stays as it is, and a changed check-in becomes a next version.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const target = new URL(
  '../migrations/20261101002800_built_in_check_in.sql',
  import.meta.url,
);

const form = '00000000-0000-4000-8000-0000000f0002';
const version = '00000000-0000-4000-8000-0000000f0201';
const series = '00000000-0000-4000-8000-0000000f0200';

const dimension = (linkId: string, label: string, text: string) => ({
  linkId,
  type: 'scale',
  label,
  text,
  sensitivity: 'normal',
  min: 0,
  max: 10,
  minLabel: 'Not at all',
  maxLabel: 'Completely',
});

/** The past seven days, 0 to 10, every one of which can be skipped. */
const dimensions = [
  dimension('seen', 'Seen', 'This week I felt seen.'),
  dimension('heard', 'Heard', 'This week I felt heard.'),
  dimension('understood', 'Understood', 'This week I felt understood.'),
  dimension('safe', 'Safe to feel', 'This week it felt safe to show what I feel.'),
  dimension('trust', 'Trust', 'This week I could trust.'),
  dimension('affection', 'Affection', 'This week affection was welcome.'),
  {
    ...dimension(
      'desire',
      'Desire',
      'This week there was desire or pleasure, on my own or together.',
    ),
    sensitivity: 'intimate',
    optIn: true,
  },
  dimension('present', 'Present', 'This week we were present together.'),
];

export const checkIn = {
  sections: [
    {
      linkId: 'week',
      title: 'This week',
      intro: 'For you and your coach; not a validated test. Anything can be left out.',
      items: [
        ...dimensions,
        {
          linkId: 'win',
          type: 'longtext',
          label: 'Win',
          text: 'A small win this week?',
          help: 'However small. A sentence is plenty.',
          sensitivity: 'private',
          role: 'win',
          maxLength: 500,
        },
        {
          linkId: 'talk',
          type: 'boolean',
          label: 'To talk about',
          text: 'Is there something you would like to talk about privately?',
          help: 'Your coach sees that there is something, and asks you when you meet.',
          sensitivity: 'private',
          role: 'topic',
          seenBy: { default: 'coach', fixed: true },
        },
      ],
    },
  ],
  closing: 'Thank you. Your coach can now read what you chose to show.',
};

/** JSON with a line for each question, so that a change to one shows as one line. */
function lines(): string {
  const parts = checkIn.sections.map(({ items, ...head }) => {
    const questions = items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
    return `  ${JSON.stringify(head).slice(0, -1)},"items":[\n${questions}\n  ]}`;
  });
  return `{"sections":[\n${parts.join(',\n')}\n],"closing":${JSON.stringify(checkIn.closing)}}`;
}

/** The migration's text. */
export const checkInMigration =
  (): string => `-- The built-in check-in. Written by supabase/forms/check-in.ts.

insert into public.forms (id, slug, kind, title, description) values (
  '${form}', 'weekly-check-in', 'check_in', 'Weekly check-in',
  'Eight questions about the past week, a small win, and whether there is something to talk about.'
);

insert into public.form_versions (id, form_id, version, series, definition) values (
  '${version}', '${form}', 1, '${series}',
  $check_in$${lines()}$check_in$
);
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, checkInMigration());
}
