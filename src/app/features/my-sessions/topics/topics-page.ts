import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../../core/clock/coming-back';
import { Confirm } from '../../../core/confirm/confirm';
import type { Topic } from '../../../domain/topics/topic';
import { WrittenTabs } from '../../../shared/records/written-tabs';
import { WithWhom } from '../../../shared/records/with-whom';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { CoachChipsActions } from '../../../store/my-records/my-records.actions';
import { myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { TopicsPageActions } from '../../../store/topics/topics.actions';
import { topicsFeature } from '../../../store/topics/topics.feature';
import { TopicForm } from './topic-form';
import { TopicRows } from './topic-rows';
import { WrittenTopic } from './written-topic';

/** What the client brings to the next session: written here, and taken back here. */
@Component({
  selector: 'app-topics-page',
  imports: [
    ErrorNotice,
    Icon,
    RouterLink,
    SkeletonRows,
    TopicForm,
    TopicRows,
    WithWhom,
    WrittenTabs,
  ],
  templateUrl: './topics-page.html',
  styleUrl: './topics-page.scss',
})
export default class TopicsPage {
  private readonly store = inject(Store);
  private readonly confirm = inject(Confirm);

  protected readonly written = new WrittenTopic();
  private readonly topics = this.store.selectSignal(topicsFeature.selectTopics);
  private readonly recordsError = this.store.selectSignal(myRecordsFeature.selectError);
  private readonly topicsError = this.store.selectSignal(topicsFeature.selectError);
  protected readonly error = computed(() => this.topicsError() ?? this.recordsError());
  protected readonly isSending = this.store.selectSignal(topicsFeature.selectIsSending);
  protected readonly sendError = this.store.selectSignal(topicsFeature.selectSendError);
  protected readonly leaving = this.store.selectSignal(topicsFeature.selectLeaving);
  protected readonly takeError = this.store.selectSignal(topicsFeature.selectTakeError);
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  protected readonly record = this.store.selectSignal(myRecordsFeature.selectShown);

  private readonly mine = computed(() =>
    this.topics()?.filter(({ clientId }) => clientId === this.record()?.clientId),
  );
  /** In the order they were brought; undefined until they are known. */
  protected readonly waiting = computed(() =>
    this.mine()
      ?.filter(({ spoken }) => !spoken)
      .reverse(),
  );
  protected readonly spoken = computed(() => this.mine()?.filter(({ spoken }) => spoken) ?? []);

  constructor() {
    this.load();
    onComingBack(() => this.load());
  }

  protected load(): void {
    this.store.dispatch(TopicsPageActions.opened());
  }

  protected choose(clientId: string): void {
    this.store.dispatch(CoachChipsActions.chosen({ clientId }));
  }

  protected async takeBack({ id }: Topic): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Take it back?',
      text: 'It is gone then, for your coach and for you.',
      action: 'Take it back',
      cancel: 'Leave it',
    });
    if (isSure) this.store.dispatch(TopicsPageActions.takenBack({ id }));
  }
}
