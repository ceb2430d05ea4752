-- When steps open, and in whose days: the client's time zone, or their coach's until they have an account. A month of it, by a clock
-- that moves, is in practice-delivery.test.ts.
begin;
set local search_path = public, tap;
select plan(24);
select tap.forgets_the_record();
delete from programmes;
select tap.claim('Noor');
select private.save_programme(gen_random_uuid(), null, null, 'x', '', jsonb_build_array(tap.an_item('arriving-breath'), tap.an_item('hand-hold', 'on_date', '2999-02-03'),
  tap.an_item('long-hug', 'days_after', null, 2), tap.an_item('soft-gaze', 'after_previous')));
update coaches set time_zone = 'America/New_York' where id = tap.user_of('Noor');
update profiles set time_zone = 'Asia/Tokyo' where id in (tap.user_of('Ann'), tap.user_of('Bea'));

-- when each step opens, by a clock in that zone
create function tap.opens(p_client text, p_zone text) returns text language sql stable security definer set search_path = '' as $$
  select string_agg(case when p.opens_at = now() then 'now' else coalesce(to_char(p.opens_at at time zone p_zone, 'DD.MM.YYYY HH24:MI'), 'waits') end, ', ' order by p.position)
    from public.practices p where p.client_id = tap.record(p_client)
$$;
select tap.runs('Ann'), tap.runs('Bea'), tap.runs('Lea');

select is(opens('Ann', 'Asia/Tokyo'), 'now, 03.02.2999 00:00, 05.02.2999 00:00, waits', 'Ann''s steps open at midnight where she is');
select is(opens('Lea', 'America/New_York'), 'now, 03.02.2999 00:00, 05.02.2999 00:00, waits', 'those of Lea, who has no account, where Noor is');
update profiles set time_zone = 'Europe/London' where id = tap.user_of('Ann');
select is(opens('Ann', 'Europe/London'), 'now, 03.02.2999 00:00, 05.02.2999 00:00, waits', 'when Ann moves they move with her');
select is(opens('Bea', 'Asia/Tokyo'), 'now, 03.02.2999 00:00, 05.02.2999 00:00, waits', 'and nobody else''s');
select results_eq($$ select distinct revision from practices $$, array[1], 'which is no new revision');
update coaches set time_zone = 'Australia/Lord_Howe' where id = tap.user_of('Noor');
select is(opens('Lea', 'Australia/Lord_Howe'), 'now, 03.02.2999 00:00, 05.02.2999 00:00, waits', 'when Noor moves, Lea''s do');
select is(opens('Bea', 'Asia/Tokyo'), 'now, 03.02.2999 00:00, 05.02.2999 00:00, waits', 'and not those of who has an account');
update clients set user_id = tap.user_of('Dov') where id = tap.record('Lea');
update profiles set time_zone = 'Asia/Kolkata' where id = tap.user_of('Dov');
select is(opens('Lea', 'Asia/Kolkata'), 'now, 03.02.2999 00:00, 05.02.2999 00:00, waits', 'once Lea has come, it is hers');
update clients set user_id = null where id = tap.record('Lea');
select is(opens('Lea', 'Australia/Lord_Howe'), 'now, 03.02.2999 00:00, 05.02.2999 00:00, waits', 'and Noor''s again when she is gone');
update clients set user_id = tap.user_of('Dov') where id = tap.record('Lea');
select is(opens('Lea', 'Asia/Kolkata'), 'now, 03.02.2999 00:00, 05.02.2999 00:00, waits', 'at once');

-- ---------- after the one before ----------
update practices set opens_at = now() - interval '1 d' where client_id = tap.record('Bea') and position < 4;
create function tap.step(p_position int) returns uuid language sql security definer set search_path = '' as $$
  select p.id from public.practices p where p.client_id = tap.record('Bea') and p.position = p_position
$$;
create function tap.fourth() returns text language sql security definer set search_path = '' as $$
  select case when p.opens_at = now() then 'now' when p.opens_at is null then 'waits' else 'opened' end from public.practices p where p.id = tap.step(4)
$$;
select tap.answers('Bea', 'accept', step(3)), tap.answers('Bea', 'pause', step(3)), tap.answers('Bea', 'stop', step(3)), tap.answers('Bea', 'accept', step(3)), tap.answers('Bea', 'accept', step(1)), tap.answers('Bea', 'finish', step(1));
select is(fourth(), 'waits', 'A step waits for the one before, and not for another');
select tap.answers('Bea', 'finish', step(3));
select is(fourth(), 'now', 'and opens when that is finished');
update practices set opens_at = now() - interval '1 h' where id = step(4);
select tap.answers('Bea', 'accept', step(3)), tap.answers('Bea', 'finish', step(3));
select is(fourth(), 'opened', 'once');
update practices set opens_at = null, status = 'proposed' where id in (step(3), step(4));
update practices set opens_at = now() - interval '1 h' where id = step(3);
select tap.claim('Noor');
select private.withdraw_practice(step(3), (select revision from practices where id = step(3)));
select is(fourth(), 'waits', 'When the one before is taken back, it waits for the one before that');
select tap.answers('Bea', 'accept', step(2)), tap.answers('Bea', 'finish', step(2));
select is(fourth(), 'now', 'which is finished then');

-- ---------- the day on which a run begins ----------
delete from practices;
select tap.claim('Noor');
select private.assign_programme(gen_random_uuid(), tap.record('Bea'), tap.programme_of('Noor'), null, '2999-02-10', true);
select is(opens('Bea', 'Asia/Tokyo'), '10.02.2999 00:00, 10.02.2999 00:00, 12.02.2999 00:00, waits', 'A run that begins later begins at midnight of that day, whatever day a step names');
select results_eq('select distinct starts_on from practices', array['2999-02-10'::date], 'which each step remembers');
update programme_items set delivery = 'days_after', days = 4 where position = 1;
delete from practices;
select private.assign_programme(gen_random_uuid(), tap.record('Bea'), tap.programme_of('Noor'), null, '2999-02-10', true);
select is(split_part(opens('Bea', 'Asia/Tokyo'), ',', 1), '14.02.2999 00:00', 'days after nothing are days after that');
delete from practices;
select private.assign_programme(gen_random_uuid(), tap.record('Bea'), tap.programme_of('Noor'), null, null, true);
select is(split_part(opens('Bea', 'Asia/Tokyo'), ',', 1), to_char((now() at time zone 'Asia/Tokyo')::date + 4, 'DD.MM.YYYY 00:00'), 'or after today');
update programme_items set delivery = 'after_previous', days = null where position = 1;
update programme_items set on_date = '2000-01-01' where position = 2;
delete from practices;
select private.assign_programme(gen_random_uuid(), tap.record('Bea'), tap.programme_of('Noor'), null, '2000-01-01', true);
select is(opens('Bea', 'Asia/Tokyo'), 'now, now, ' || to_char((now() at time zone 'Asia/Tokyo')::date + 2, 'DD.MM.YYYY 00:00') || ', waits', 'what waits for nothing is open, and so is what was due in the past');

-- ---------- zones ----------
select is(private.zone_of(tap.record('Bea')), 'Asia/Tokyo', 'A client''s zone');
update profiles set time_zone = 'Nowhere/At_All' where id = tap.user_of('Bea');
select is(private.zone_of(tap.record('Bea')), 'UTC', 'is UTC when nobody knows it');
select is(private.zone_of(gen_random_uuid()), null, 'and that of nobody is none');
select is(private.today_of(tap.record('Ann')), (now() at time zone 'Europe/London')::date, 'it tells the day');

select * from finish();
rollback;
