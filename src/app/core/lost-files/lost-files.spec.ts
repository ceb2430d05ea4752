import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Keeping } from '../keeping/keeping';
import { QuickExit } from '../privacy/quick-exit';
import { HomeAnswers, LostFiles } from './lost-files';

const lost = new TypeError('Failed to fetch dynamically imported module: /chunk-ABCDEFGH.js');

describe('LostFiles', () => {
  let happened: string[];
  let state: unknown;
  let isHomeThere: boolean;
  let areSaved: boolean;

  const files = () => {
    const view = {
      history: {
        get state() {
          return state;
        },
        replaceState(next: unknown, _title: string, address: string) {
          state = next;
          happened.push(`at ${address}`);
        },
      },
      location: { href: '/my/today', reload: () => happened.push('loads anew') },
    };
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: DOCUMENT, useValue: { defaultView: view } },
        { provide: HomeAnswers, useValue: { ask: () => Promise.resolve(isHomeThere) } },
        {
          provide: QuickExit,
          useValue: {
            saveAll: () => {
              happened.push('saves');
              return Promise.resolve(areSaved);
            },
          },
        },
      ],
    });
    return TestBed.inject(LostFiles);
  };

  beforeEach(() => {
    happened = [];
    state = null;
    isHomeThere = true;
    areSaved = true;
  });

  it('load the page anew where it was going, once what was typed is kept', async () => {
    await expectAsync(files().mend(lost, '/my/practices')).toBePending();
    await Promise.resolve();
    expect(happened).toEqual(['saves', 'at /my/practices', 'loads anew']);
  });

  it('are told when loading anew did not help', async () => {
    void files().mend(lost);
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    happened.length = 0;
    const next = files();
    await expectAsync(next.fetch(() => Promise.reject(lost))).toBeRejectedWith(lost);
    expect(next.loss()).toBe('missing');
    expect(happened).toEqual([]);
  });

  it('are told instead where loading anew would lose what was typed', async () => {
    areSaved = false;
    const here = files();
    TestBed.inject(Keeping).works.set(false);
    await here.mend(lost);
    expect(here.loss()).toBe('missing');
    expect(happened).toEqual(['saves']);
  });

  it('that nobody opened are not told without a network', async () => {
    isHomeThere = false;
    const here = files();
    await expectAsync(here.fetch(() => Promise.reject(lost))).toBeRejectedWith(lost);
    expect(here.loss()).toBeNull();
  });

  it('are no missing network, and no other failure', async () => {
    const here = files();
    await here.mend(new TypeError('Failed to fetch'));
    expect(here.loss()).toBeNull();
    isHomeThere = false;
    await here.mend(lost);
    expect(here.loss()).toBe('unreachable');
    expect(happened).toEqual([]);
  });
});
