import { forClients, type ByActor, type FunctionRules } from './rules.ts';

const clients = ['Ann', 'Bea', 'Cal', 'Lea', 'Dov', 'Rob', 'nobody'];

/** It reads nothing but what it is given, so it may say the same to everybody signed in. */
const toAll = (answer: string): ByActor => forClients([answer, answer, answer], answer);

const question = 'What do you hope for?';

/** Granted functions of the schema private that only the record's invoker functions call. */
export const recordHelpers: Readonly<Record<string, FunctionRules>> = {
  refuse_conflict: { in: 'private', sql: `select 'done' from $f(1)`, expect: toAll('AT007') },
  document_text: {
    in: 'private',
    sql: `select $f(tap.document('x', 'y'))`,
    expect: toAll('x\ny'),
  },
  document_nodes: {
    in: 'private',
    sql: `select count(*)::text from $f(tap.document('x', 'y'))`,
    expect: toAll('5'),
  },
  agreements_in: {
    in: 'private',
    sql: `select count(*)::text from $f(tap.document('x'))`,
    expect: toAll('0'),
  },
  agreement_sent: {
    in: 'private',
    sql: `select 'done' from $f(tap.note_of($1), 'A walk') as sent where sent is not null`,
    targets: clients,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: { Ann: 'done', rest: 'nothing' },
      otherCoach: { Dov: 'done', rest: 'nothing' },
    },
  },
  visible: { in: 'private', sql: `select $f('a' || chr(8203))`, expect: toAll('a') },
  small_letters: { in: 'private', sql: `select $f('ÆB')`, expect: toAll('æb') },
  fold: { in: 'private', sql: `select $f('Zoë')`, expect: toAll('zoe') },
  folded_words: { in: 'private', sql: `select $f('B Á')::text`, expect: toAll('{b,a}') },
  patterns_asked: { in: 'private', sql: `select $f('B Á')::text`, expect: toAll('{%b%,%a%}') },
  has_words: { in: 'private', sql: `select $f('Zoë', 'zoe')::text`, expect: toAll('true') },
  clean_line: { in: 'private', sql: `select $f(' a ')`, expect: toAll('a') },
  clean_email: { in: 'private', sql: `select $f('mailto:A@b')`, expect: toAll('a@b') },
  pieces_found: {
    in: 'private',
    sql: `select length($f('english', 'zebras', 'zebra'::tsquery))::text`,
    expect: toAll('8'),
  },
  marked_like: {
    in: 'private',
    sql: `select length($f('Zoë', chr(57344) || 'zoe' || chr(57345)))::text`,
    expect: toAll('5'),
  },
  found_in: {
    in: 'private',
    sql: `select length($f('english', 'zebras', 'zebra'::tsquery))::text`,
    expect: toAll('8'),
  },
  my_words: {
    in: 'private',
    sql: `select $f('zebras')::text`,
    expect: { ...toAll('nothing'), ownCoach: "'zebra'", otherCoach: "'zebra'" },
  },
  words_in_record: {
    in: 'private',
    sql: `select $f(tap.record($1), 'zebras')::text`,
    targets: clients,
    expect: {
      ...forClients(
        [
          { Ann: "'zebra'", rest: 'nothing' },
          { Bea: "'zebra'", rest: 'nothing' },
          { Cal: "'zebra'", rest: 'nothing' },
        ],
        'nothing',
      ),
      ownCoach: { Dov: 'nothing', Rob: 'nothing', nobody: 'nothing', rest: "'zebra'" },
      otherCoach: { Dov: "'zebra'", rest: 'nothing' },
    },
  },
  question_in: {
    in: 'private',
    sql: `select $f(tap.assignment($1), 'hopes')`,
    targets: clients,
    expect: {
      ...forClients(
        [
          { Ann: question, rest: 'nothing' },
          { Bea: question, rest: 'nothing' },
          { Cal: question, rest: 'nothing' },
        ],
        'nothing',
      ),
      ownCoach: { Ann: question, Bea: question, Cal: question, rest: 'nothing' },
      otherCoach: { Dov: question, rest: 'nothing' },
    },
  },
};
