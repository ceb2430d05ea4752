import type { Action } from '@ngrx/store';
import { firstValueFrom, of } from 'rxjs';
import type { InvitationsGateway } from '../../data/invitations/invitations-gateway';
import { FakeInvitationsGateway } from '../../data/invitations/invitations-gateway.fake';
import { someInvitation, someNewInvitation } from '../../data/invitations/invitations.builders';
import type { ReadingsGateway } from '../../data/readings/readings-gateway';
import { FakeReadingsGateway } from '../../data/readings/readings-gateway.fake';
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
  const [invitations, readings] = [
    new FakeInvitationsGateway(someInvitation()),
    new FakeReadingsGateway([]),
  ];
  return {
    invitations,
    readings,
    invite: (action: Action) =>
      firstValueFrom(
        invite$(
          once(action),
          invitations as unknown as InvitationsGateway,
          readings as unknown as ReadingsGateway,
        ),
      ),
  };
};

describe('an invitation in the store', () => {
  const invited = InvitationsApiActions.invited({ clientId: 'a', fresh: someNewInvitation() });

  it('is made together with the intake when that is wanted', async () => {
    const { readings, invite } = gateways();
    const intake = { requestId: 'r', formVersionId: 'v' };
    expect(await invite(InviteDialogActions.inviteChosen({ clientId: 'a', intake }))).toEqual(
      invited,
    );
    expect((await readings.intakesOf()).map(({ status }) => status)).toEqual(['assigned']);
  });

  it('is made alone otherwise', async () => {
    const { readings, invite } = gateways();
    await invite(InviteDialogActions.inviteChosen({ clientId: 'a', intake: null }));
    expect(await readings.intakesOf()).toEqual([]);
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
