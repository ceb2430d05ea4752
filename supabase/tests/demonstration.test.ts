// What the demonstration shows a client is said to a client: what a coach should do stands in the coach's settings.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const seed = readFileSync(new URL('../seed.sql', import.meta.url), 'utf8');

test('the help in a crisis is a line to call, and no instruction to the coach', () => {
  const notes = Array.from(
    seed.matchAll(/'contact', '[^']*', 'note', '([^']*)'/g),
    ([, note]) => note,
  );
  assert.equal(notes.length, 2);
  for (const note of notes) assert.doesNotMatch(note ?? '', /your clients|put in|replace|example/i);
});
