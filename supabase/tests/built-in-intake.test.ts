import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { intakeMigration, target } from '../forms/build.ts';

test('the migration of the built-in intake says what intake.json says', () => {
  assert.equal(
    readFileSync(target, 'utf8'),
    intakeMigration(),
    'run: node supabase/forms/build.ts',
  );
});
