import { Subject } from 'rxjs';
import { readAfterWrites } from './read-after-writes';

describe('readAfterWrites', () => {
  let written: Subject<void>;
  let requests: Subject<string>[];
  let heard: string[];

  beforeEach(() => {
    written = new Subject();
    requests = [];
    heard = [];
    const read = () => {
      const request = new Subject<string>();
      requests.push(request);
      return request;
    };
    readAfterWrites(read, written).subscribe((words) => heard.push(words));
  });

  const answer = (at: number, words: string) => {
    requests[at]?.next(words);
    requests[at]?.complete();
  };

  it('tells what is read, once', () => {
    answer(0, 'All of it');
    written.next();
    expect(heard).toEqual(['All of it']);
    expect(requests.length).toBe(1);
  });

  it('reads again when something is written meanwhile, and lets the older answer go', () => {
    written.next();
    answer(0, 'As it was');
    expect(heard).toEqual([]);
    answer(1, 'As it is');
    expect(heard).toEqual(['As it is']);
  });
});
