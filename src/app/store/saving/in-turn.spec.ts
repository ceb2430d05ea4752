import { firstValueFrom, of, Subject, take, toArray } from 'rxjs';
import { inTurn } from './in-turn';

interface Wish {
  readonly type: 'archive';
  readonly requestId: string;
  readonly id: string;
}

const archive = (id: string, requestId = ''): Wish => ({ type: 'archive', id, requestId });

describe('inTurn', () => {
  let wishes: Subject<Wish>;
  let sent: { readonly id: string; readonly done: Subject<string> }[];
  let written: string[];

  beforeEach(() => {
    wishes = new Subject();
    sent = [];
    written = [];
    const send = ({ id }: Wish) => {
      const done = new Subject<string>();
      sent.push({ id, done });
      return done;
    };
    wishes.pipe(inTurn(send)).subscribe((id) => written.push(id));
  });

  const answer = (at: number) => {
    const request = sent[at];
    request?.done.next(request.id);
    request?.done.complete();
  };
  const ids = () => sent.map(({ id }) => id);

  it('sends what was wanted meanwhile after the one that is under way', () => {
    wishes.next(archive('a'));
    wishes.next(archive('b'));
    expect(ids()).toEqual(['a']);
    answer(0);
    expect(ids()).toEqual(['a', 'b']);
    answer(1);
    expect(written).toEqual(['a', 'b']);
  });

  it('takes a second press for the same wish, be it under way or waiting', () => {
    wishes.next(archive('a', 'first'));
    wishes.next(archive('a', 'second'));
    wishes.next(archive('b'));
    wishes.next(archive('b'));
    answer(0);
    answer(1);
    expect(ids()).toEqual(['a', 'b']);
  });

  it('takes the same wish again once it was carried out', () => {
    wishes.next(archive('a'));
    answer(0);
    wishes.next(archive('a'));
    expect(ids()).toEqual(['a', 'a']);
  });

  it('begins with no wish for whoever subscribes anew', async () => {
    const whole = wishes.pipe(
      inTurn(({ id }) => of(id)),
      take(1),
      toArray(),
    );
    for (const id of ['a', 'a']) {
      const heard = firstValueFrom(whole);
      wishes.next(archive(id));
      expect(await heard).toEqual(['a']);
    }
  });
});
