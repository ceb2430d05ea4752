/** What is measured: a function of the API as a coach with many notes, or a client, would call it. */
export interface Question {
  readonly name: string;
  readonly as: 'coach' | 'client';
  /** Schema-qualified name of the function. */
  readonly call: string;
  /** Values of its parameters in order, as SQL. */
  readonly values: readonly string[];
  /** What the issue allows with row-level security, in milliseconds. */
  readonly atMost?: number;
}

const timeline = (client: string, more: readonly string[] = []): string[] => [
  client,
  ...['null', 'null', 'null', 'null', 'null', 'null', '50'].map((value, nr) => more[nr] ?? value),
];

/** @param client a record of the coach, and of the client who asks */
export function questions(client: string): Question[] {
  return [
    { name: 'timeline, first page', as: 'coach', call: 'timeline', values: timeline(client) },
    {
      name: 'timeline, a page further on',
      as: 'coach',
      call: 'timeline',
      values: timeline(client, [
        'null',
        'null',
        'null',
        'null',
        "now() - interval '40 days'",
        client,
      ]),
    },
    {
      name: 'timeline, by words',
      as: 'coach',
      call: 'timeline',
      values: timeline(client, ['null', `'"mindful touch"'`]),
    },
    { name: 'timeline, as the client', as: 'client', call: 'timeline', values: timeline(client) },
    {
      name: 'search, a rare phrase',
      as: 'coach',
      call: 'search_record',
      values: [`'"mindful touch"'`, 'null', 'null', 'null', 'null', '20'],
      atMost: 150,
    },
    {
      name: 'search, a frequent word',
      as: 'coach',
      call: 'search_record',
      values: [`'evenings'`, 'null', 'null', 'null', 'null', '20'],
      atMost: 150,
    },
    {
      name: 'search, nothing found',
      as: 'coach',
      call: 'search_record',
      values: [`'nowhere'`, 'null', 'null', 'null', 'null', '20'],
      atMost: 150,
    },
    {
      name: 'search, one client',
      as: 'coach',
      call: 'search_record',
      values: [`'"mindful touch"'`, client, 'null', 'null', 'null', '20'],
      atMost: 150,
    },
    {
      name: 'client list, by name',
      as: 'coach',
      call: 'list_clients',
      values: [`''`, 'null', `'name'`, 'null', 'null', '50'],
    },
    {
      name: 'client list, by change',
      as: 'coach',
      call: 'list_clients',
      values: [`''`, 'null', `'recent'`, 'null', 'null', '50'],
    },
  ];
}
