import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRoot } from '../supabase/embedded/paths.ts';

const stories = globSync('supabase/tests/*.test.sql', { cwd: inRoot() }).sort();

/** Any error at all, a misspelt name as well: no code; Attune's own codes without which; a pattern of them all. */
const anyError = [
  /^.*\bthrows_ok\(.*[^,]*,\s*null,\s*null\b.*$/gm,
  /^.*'PGRST',\s*null\b.*$/gm,
  /^.*\bthrows_like\(.*(?:'%?AT0*%'|(?<!\|\| )'%'\s*,).*$/gm,
];

test('a story that something is refused says by which error', () => {
  assert.ok(stories.length > 30);
  const vague = stories.flatMap((story) => {
    const text = readFileSync(inRoot(story), 'utf8');
    return anyError.flatMap((pattern) =>
      (text.match(pattern) ?? []).map((line) => `${story}: ${line}`),
    );
  });
  assert.deepEqual(vague, []);
});
