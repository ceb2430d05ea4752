-- Auth's hook before a user is created: lets through who brings an invitation to that very address, and refuses all others alike.
begin;
set local search_path = public, tap;
select plan(9);
create function tap.hooked(p_email text, p_token text) returns jsonb language sql security definer set search_path = '' as $$
  select private.before_user_created(jsonb_build_object('metadata', jsonb_build_object('name', 'before-user-created'),
    'user', jsonb_build_object('email', p_email, 'user_metadata', jsonb_build_object('invitation', p_token))))
$$;
create function tap.refusal() returns jsonb language sql as $$ select '{"error": {"http_code": 403, "message": "invitation_invalid"}}'::jsonb $$;
create temp table said as select tap.token_of('client', tap.user_of('Noor'), tap.record('Lea'), 'Lea') as token;

select is(tap.hooked('lea@example.org', (select token from said)), '{}', 'Lea, who was invited, may come in');
select is(tap.hooked(' Lea@Example.org', (select token from said)), '{}', 'however she writes her address');
select is(tap.hooked('eve@example.org', (select token from said)), tap.refusal(), 'Eve may not, with an invitation that went to Lea');
select is(tap.hooked('lea@example.org', 'guessed'), tap.refusal(), 'nor anybody with none that exists');
select is(tap.hooked('lea@example.org', null), tap.refusal(), 'or with none at all');
select is(private.before_user_created('{}'), tap.refusal(), 'or with nothing');
select is((select used_at from invitations where hash = sha256((select token from said)::bytea)), null, 'Asking uses nothing up');
select tap.signs_up('Lea', (select token from said));
select is(tap.hooked('lea@example.org', (select token from said)), tap.refusal(), 'A used one is refused');
update invitations set used_at = null, revoked_at = now() where hash = sha256((select token from said)::bytea);
select is(tap.hooked('lea@example.org', (select token from said)), tap.refusal(), 'as is a revoked one');

select * from finish();
rollback;
