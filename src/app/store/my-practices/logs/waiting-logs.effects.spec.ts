import { Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Actions } from '@ngrx/effects';
import { firstValueFrom, of, toArray } from 'rxjs';
import { DraftsVault } from '../../../core/privacy/drafts-vault';
import { aPerson } from '../../../data/account/account.builders';
import { SignInApiActions } from '../../sign-in/sign-in.actions';
import { LogQueue } from './log-queue';
import { logScope } from './log-scope';
import { sendWaitingLogs$ } from './waiting-logs.effects';

describe('Logs that wait on the device', () => {
  let started: number;
  let waiting: readonly unknown[];
  let asked: string[];

  async function comeBack(role: 'client' | 'coach') {
    const vault = {
      list: (scope: string) => {
        asked.push(scope);
        return Promise.resolve(waiting);
      },
    } as unknown as DraftsVault;
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [{ provide: LogQueue, useValue: { start: () => Promise.resolve(started++) } }],
    });
    const person = aPerson({ role });
    const actions = new Actions(of(SignInApiActions.somebodyFound({ person })));
    const idle = () => Promise.resolve();
    const injector = TestBed.inject(Injector);
    await firstValueFrom(sendWaitingLogs$(actions, vault, injector, idle).pipe(toArray()));
  }

  beforeEach(() => {
    started = 0;
    waiting = [{ key: 'r1' }];
    asked = [];
  });

  it('go when their writer is back', async () => {
    await comeBack('client');
    expect([started, asked]).toEqual([1, [logScope]]);
  });

  it('cost nothing where none waits, and a coach not even the question', async () => {
    waiting = [];
    await comeBack('client');
    expect(started).toBe(0);
    asked = [];
    await comeBack('coach');
    expect(asked).toEqual([]);
  });
});
