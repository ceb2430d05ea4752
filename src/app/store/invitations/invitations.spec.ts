import type { Action } from '@ngrx/store';
import { firstValueFrom, of } from 'rxjs';
import type { InvitationsGateway } from '../../data/invitations/invitations-gateway';
import { FakeInvitationsGateway } from '../../data/invitations/invitations-gateway.fake';
import { someInvitation, someNewInvitation } from '../../data/invitations/invitations.builders';
import type { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { FakeSentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway.fake';
import {
  InvitationPageActions,
  InvitationsApiActions,
  InviteDialogActions,
} from './invitations.actions';
import { invite$, revoke$ } from './invitations.effects';
import { initialInvitations, invitationsFeature } from './invitations.feature';

const { reducer } = invitationsFeature;
const once = (action: Action) => of(action);
const gateways = () => {
  const [invitations, sentAnswers] = [
    new FakeInvitationsGateway(someInvitation()),
    new FakeSentAnswersGateway([]),
  ];
  return {
    invitations,
    sentAnswers,
    invite: (action: Action) =>
      firstValueFrom(
        invite$(
          once(action),
          invitations as unknown as InvitationsGateway,
          sentAnswers as unknown as SentAnswersGateway,
        ),
      ),
  };
};

describe('an invitation in the store', () => {
  const invited = InvitationsApiActions.invited({ clientId: 'a', fresh: someNewInvitation() });

  it('is made together with the intake when that is wanted', async () => {
    const { sentAnswers, invite } = gateways();
    const intake = { requestId: 'r', formVersionId: 'v' };
    expect(await invite(InviteDialogActions.inviteChosen({ clientId: 'a', intake }))).toEqual(
      invited,
    );
    expect((await sentAnswers.intakesOf()).map(({ status }) => status)).toEqual(['assigned']);
  });

  it('is made alone otherwise', async () => {
    const { sentAnswers, invite } = gateways();
    await invite(InviteDialogActions.inviteChosen({ clientId: 'a', intake: null }));
    expect(await sentAnswers.intakesOf()).toEqual([]);
  });

  it('keeps its link only while the dialog is open', () => {
    const open = reducer(initialInvitations, invited);
    expect(open.fresh).toEqual(someNewInvitation());
    expect(reducer(open, InviteDialogActions.closed()).fresh).toBeNull();
  });

  it('is taken back', async () => {
    const { invitations } = gateways();
    const chosen = InvitationPageActions.revokeChosen({ clientId: 'a', invitationId: 'i' });
    const result = revoke$(once(chosen), invitations as unknown as InvitationsGateway);
    expect(await firstValueFrom(result)).toEqual(InvitationsApiActions.revoked({ clientId: 'a' }));
    expect(invitations.revoked).toEqual(['i']);
  });
});
