import { AppFailure, type PlainErrorKind } from '../../core/errors/app-error';
import type { NewTopic, Topic } from '../../domain/topics/topic';
import { aTopic } from './topics.builders';
import type { TopicsGateway } from './topics-gateway';

/** Topics in memory. `failure` is thrown by every call while it is set. */
export class FakeTopicsGateway implements Pick<TopicsGateway, keyof TopicsGateway> {
  failure: PlainErrorKind | null = null;

  constructor(public topics: readonly Topic[] = []) {}

  mine(): Promise<readonly Topic[]> {
    return this.answer(() => this.topics);
  }

  waiting(clientId: string): Promise<readonly Topic[]> {
    return this.answer(() =>
      this.topics.filter((topic) => topic.clientId === clientId && !topic.spoken),
    );
  }

  bring(topic: NewTopic): Promise<string> {
    return this.answer(() => {
      const others = this.topics.filter(({ requestId }) => requestId !== topic.requestId);
      this.topics = [aTopic({ ...topic, id: topic.requestId }), ...others];
      return topic.requestId;
    });
  }

  takeBack(id: string): Promise<void> {
    return this.answer(() => {
      this.topics = this.topics.filter((topic) => topic.id !== id);
    });
  }

  mark(id: string, spoken: boolean): Promise<void> {
    return this.answer(() => {
      if (!this.topics.some((topic) => topic.id === id)) {
        throw new AppFailure({ kind: 'not_found' });
      }
      this.topics = this.topics.map((topic) => (topic.id === id ? { ...topic, spoken } : topic));
    });
  }

  private answer<T>(result: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.failure) throw new AppFailure({ kind: this.failure });
      resolve(result());
    });
  }
}
