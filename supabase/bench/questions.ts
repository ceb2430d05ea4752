/** What is measured: a function of the API as a coach with many notes, or a client, would call it. */
export interface Question {
  readonly name: string;
  readonly as: 'coach' | 'client';
  /** Name of the function. */
  readonly call: string;
  /** Values of its parameters in order, as SQL. */
  readonly values: readonly string[];
  /** What is allowed with row-level security, in milliseconds. */
  readonly atMost?: number;
}

interface Moment {
  readonly at: string;
  readonly id: string;
}

const timeline = (client: string, words = 'null', after?: Moment): string[] => [
  ...[client, 'null', words, 'null', 'null'],
  ...[after?.at ?? 'null', after?.id ?? 'null', '50'],
];
const search = (words: string, client = 'null'): string[] => [
  ...[`'${words}'`, client, 'null', 'null', 'null', '20'],
];
const follow = (client: string): string[] => [client, 'null', 'null', 'null', '50'];
const list = (sort: string): string[] => [`''`, 'null', `'${sort}'`, 'null', 'null', '50'];

const coach = (name: string, call: string, values: readonly string[]): Question => ({
  ...{ name, as: 'coach', call, values },
});
const inTime = (question: Question): Question => ({ ...question, atMost: 150 });

/** @param client a record of the coach, and of the client who asks, as SQL */
export const questions = (client: string): Question[] => [
  coach('timeline, first page', 'timeline', timeline(client)),
  coach(
    'timeline, a page further on',
    'timeline',
    timeline(client, 'null', { at: "now() - interval '40 days'", id: client }),
  ),
  coach('timeline, by words', 'timeline', timeline(client, `'"mindful touch"'`)),
  { name: 'timeline, as the client', as: 'client', call: 'timeline', values: timeline(client) },
  inTime(coach('search, a rare phrase', 'search_record', search('"mindful touch"'))),
  inTime(coach('search, a frequent word', 'search_record', search('evenings'))),
  inTime(coach('search, nothing found', 'search_record', search('nowhere'))),
  inTime(coach('search, one client', 'search_record', search('"mindful touch"', client))),
  coach('practices followed', 'followed_practices', follow('null')),
  coach('practices of one client', 'followed_practices', follow(client)),
  coach('what was given before', 'given_before', [client]),
  coach('logs to read', 'logs_to_read', ['null', 'null', '50']),
  { ...coach('a year of eight dimensions', 'progress', [client]), atMost: 50 },
  { name: 'the same, as the client', as: 'client', call: 'progress', values: [client], atMost: 50 },
  coach('wins', 'wins', [client, 'null', 'null', '50']),
  coach('unusual check-ins', 'unusual_check_ins', ['50']),
  coach('client list, by name', 'list_clients', list('name')),
  coach('client list, by change', 'list_clients', list('recent')),
  coach('client list, by next session', 'list_clients', list('next')),
  coach('client list, longest unseen', 'list_clients', list('unseen')),
];
