import { someClient } from '../../../data/clients/clients.builders';
import { askedFor } from '../../../domain/anywhere/asked';
import type { Client } from '../../../domain/clients/client';
import { groupsFor } from './choices';

const yuki = someClient({ id: 'yuki', name: 'Yuki Tanabe' });
const ada = someClient({
  id: 'ada',
  name: 'Adaeze Obi',
  preferredName: 'Ada',
  email: 'ao@example.com',
});

describe('What is offered', () => {
  const groups = (typed: string, clients: readonly Client[], unfolded: string | null = null) =>
    groupsFor(typed, askedFor(typed), clients, unfolded).map(({ label, choices }) => [
      label,
      choices.map(({ words, name }) => `${words} ${name}`.trim()),
    ]);

  it('is whoever was opened lately, and every page, before anything is typed', () => {
    const [lately, all, ...rest] = groups('', [ada, yuki]);
    expect(lately).toEqual(['Opened lately', ['Ada', 'Yuki Tanabe']]);
    expect(all?.[1]).toContain('Library of practices');
    expect(rest).toEqual([]);
  });

  it('is a client by name, with what to do where that is asked for, and the words everywhere', () => {
    expect(groups('yuki', [yuki], 'yuki')).toEqual([
      [
        'Clients',
        [
          'Yuki Tanabe',
          'New note about Yuki Tanabe',
          'Assign a practice to Yuki Tanabe',
          'Prepare a session with Yuki Tanabe',
          'Plan a session with Yuki Tanabe',
          'Progress of Yuki Tanabe',
        ],
      ],
      ['Words', ['Look for “yuki” everywhere']],
    ]);
  });

  it('begins with what to do where it was typed', () => {
    expect(groups('note for Ada', [ada])[0]).toEqual(['What to do', ['New note about Ada']]);
  });

  it('leads to addresses without names', () => {
    const [toDo] = groupsFor('assign ada', askedFor('assign ada'), [ada], null);
    expect(toDo?.choices[0]?.place).toEqual({
      path: ['/coach/practices/assign'],
      query: { client: 'ada' },
    });
  });

  it('finds pages by the beginnings of their words, and by other words for them', () => {
    expect(groups('meas', [])[0]).toEqual(['Pages', ['Measures']]);
    expect(groups('crisis', [])[0]).toEqual(['Pages', ['Settings']]);
  });

  it('says by what a client was found: the whole name, or the address', () => {
    const lineFor = (typed: string) =>
      groupsFor(typed, askedFor(typed), [ada], null).flatMap(({ choices }) => choices)[0]?.line;
    expect(lineFor('note for obi')).toBe('');
    expect(lineFor('obi')).toBe('Adaeze Obi');
    expect(lineFor('ao@')).toBe('ao@example.com');
  });
});
