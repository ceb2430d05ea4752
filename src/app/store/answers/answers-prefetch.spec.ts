import { TestBed } from '@angular/core/testing';
import { UrlSegment } from '@angular/router';
import { Subject } from 'rxjs';
import { AppFailure } from '../../core/errors/app-error';
import { DeviceData } from '../../core/privacy/device-data';
import { SignInStorage } from '../../core/sign-in/sign-in-storage';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import { FakeAnswersGateway } from '../../data/answers/answers-gateway.fake';
import { AssignmentsGateway } from '../../data/assignments/assignments-gateway';
import { FakeAssignmentsGateway } from '../../data/assignments/assignments-gateway.fake';
import { prefetchAnswers, AnswersPrefetch } from './answers-prefetch';

describe('Asking for a form ahead of its page', () => {
  const assignments = new FakeAssignmentsGateway();
  const cleared = new Subject<void>();
  let role: 'client' | 'coach' | null;
  let open: jasmine.Spy;
  let ahead: AnswersPrefetch;

  beforeEach(() => {
    role = 'client';
    open = spyOn(assignments, 'open').and.callThrough();
    TestBed.configureTestingModule({
      providers: [
        { provide: AssignmentsGateway, useValue: assignments },
        { provide: AnswersGateway, useValue: new FakeAnswersGateway() },
        { provide: SignInStorage, useValue: { person: () => role && { role } } },
        { provide: DeviceData, useValue: { cleared$: cleared } },
      ],
    });
    ahead = TestBed.inject(AnswersPrefetch);
  });

  const pass = () => {
    const segments = ['intake', 'a'].map((path) => new UrlSegment(path, {}));
    return TestBed.runInInjectionContext(
      () => prefetchAnswers({ path: 'intake' }, segments, undefined as never) as boolean,
    );
  };

  it('is one request for the route and the page, and another when the page asks again', async () => {
    expect(pass()).toBeTrue();
    const [form] = await ahead.take('a');
    expect([form.id, open.calls.count()]).toEqual([assignments.form.id, 1]);
    await ahead.take('a');
    expect(open.calls.count()).toBe(2);
  });

  it('is of no use for another form', async () => {
    pass();
    await ahead.take('b');
    expect(open.calls.allArgs()).toEqual([['a'], ['b']]);
  });

  it('is soon out of date', async () => {
    jasmine.clock().install();
    pass();
    // However long it takes to come.
    jasmine.clock().tick(60_000);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    jasmine.clock().tick(10_001);
    jasmine.clock().uninstall();
    await ahead.take('a');
    expect(open.calls.count()).toBe(2);
  });

  it('asks nothing for nobody and nothing for a coach, and lets everybody pass', () => {
    for (role of [null, 'coach'] as const) expect(pass()).toBeTrue();
    expect(open).not.toHaveBeenCalled();
  });

  it('is forgotten with everything else of a person', async () => {
    pass();
    cleared.next();
    await ahead.take('a');
    expect(open.calls.count()).toBe(2);
  });

  it('tells of a failure only whoever takes it', async () => {
    assignments.failure = new AppFailure({ kind: 'offline' });
    pass();
    await expectAsync(ahead.take('a')).toBeRejected();
    assignments.failure = undefined;
  });
});
