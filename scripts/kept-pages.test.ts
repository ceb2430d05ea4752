import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { clientPages } from '../e2e/support/kept-client-pages.ts';
import { coachPages } from '../e2e/support/kept-pages.ts';
import { leftOut } from '../e2e/support/left-out.ts';
import { inRoot } from '../supabase/embedded/paths.ts';

const app = inRoot('src/app');

/** What takes what somebody types or chooses. */
const field =
  /\[formField\]|<textarea\b|<input\b|<select\b|contenteditable|<app-rich-text-editor\b/i;

const withFields = globSync('**/*.{html,ts}', { cwd: app })
  .filter((file) => !/\.spec\.ts$|\/testing\//.test(file))
  .filter((file) => {
    const text = readFileSync(`${app}/${file}`, 'utf8');
    return field.test(file.endsWith('.html') ? text : (/template: `[^`]*`/.exec(text)?.[0] ?? ''));
  })
  .sort();

test('each template with a field keeps what is typed, or says why not', () => {
  const kept = [...coachPages, ...clientPages].flatMap(({ views }) => views);
  const known = [...new Set([...kept, ...Object.keys(leftOut)])].sort();
  assert.ok(withFields.length > 40);
  assert.deepEqual(withFields, known);
});
