-- The list of clients: when they met and meet, what waits, and pages in every order. It never says less than Today.
begin;
set local search_path = public, tap;
select plan(26);
select tap.forgets_check_ins();
select tap.forgets_the_record();

create function tap.meets(p_client text, p_hours int, p_status text default 'planned') returns void language sql security definer as $$
  insert into public.sessions (coach_id, client_id, request_id, kind, starts_at, ends_at, status)
    select tap.user_of(p.coach), tap.record(p_client), gen_random_uuid(), 'session', now() + make_interval(hours => p_hours),
      now() + make_interval(hours => p_hours + 1), p_status from tap.people p where p.name = p_client
$$;
create function tap.hours_until(p_at timestamptz) returns int language sql as $$ select (extract(epoch from p_at - now()) / 3600)::int $$;
create function tap.waiting(p_client text) returns text language sql as $$
  select string_agg(w ->> 'kind' || ' ' || (w ->> 'count'), ', ' order by w ->> 'kind')
    from public.list_clients(), jsonb_array_elements(waits) w where id = tap.record(p_client)
$$;
-- All pages of two, one after the other.
create function tap.in_pages(p_sort text) returns text[] language plpgsql as $$
declare
  names text[] := '{}';
  after_key text;
  after_id uuid;
  one record;
  is_more boolean := true;
begin
  while is_more loop
    is_more := false;
    for one in select * from public.list_clients(p_sort => p_sort, p_after_key => after_key, p_after_id => after_id, p_limit => 2) loop
      names := names || one.name;
      after_key := one.sort_key;
      after_id := one.id;
      is_more := true;
    end loop;
  end loop;
  return names;
end
$$;
grant execute on all functions in schema tap to public;

-- ---------- sessions ----------
select tap.meets('Ann', -500, 'completed'), tap.meets('Ann', -300), tap.meets('Ann', -100, 'cancelled'), tap.meets('Ann', 30, 'cancelled'),
  tap.meets('Ann', 50), tap.meets('Ann', 100), tap.meets('Bea', -200), tap.meets('Bea', 0);
select act_as('Noor');
select results_eq('select name, tap.hours_until(last_session_at), tap.hours_until(next_session_at) from list_clients()',
  $$ values ('Ann', -300, 50), ('Bea', -200, 0), ('Lea', null, null) $$,
  'Each row says when they met last and meet next: a cancelled session is neither, and one under way is the next');
select results_eq($$ select name from list_clients(p_sort => 'next') $$, array['Bea', 'Ann', 'Lea'], 'By next session the nearest comes first, and who has none last');
select act_as_owner();
update clients set created_at = now() - interval '10 days' where name = 'Lea';
select act_as('Noor');
select results_eq($$ select name from list_clients(p_sort => 'unseen') $$, array['Ann', 'Lea', 'Bea'], 'The longest unseen comes first; who was never met has been unseen since they were added');
select complete_session(s.id, s.revision) from sessions s where s.client_id = tap.record('Bea') and s.starts_at = now();
select results_eq($$ select tap.hours_until(last_session_at), next_session_at from list_clients('Bea') $$, $$ values (0, null::timestamptz) $$, 'One that is said to have taken place is the last at once');

-- ---------- pages ----------
insert into clients (name) select 'Zoe ' || lpad(n::text, 3, '0') from generate_series(1, 9) n;
select act_as_owner();
-- two of each at one instant, and some that never met
insert into public.sessions (coach_id, client_id, request_id, kind, starts_at, ends_at, status)
  select c.coach_id, c.id, gen_random_uuid(), 'session', now() - make_interval(days => n / 2), now() - make_interval(days => n / 2) + interval '1 hour', 'cancelled'
    from (select c.*, (row_number() over (order by name))::int as n from clients c where name like 'Zoe %') c where n < 7;
alter table sessions disable trigger sessions_slot;
update sessions s set status = 'completed' from clients c where c.id = s.client_id and c.name like 'Zoe %';
insert into public.sessions (coach_id, client_id, request_id, kind, starts_at, ends_at)
  select c.coach_id, c.id, gen_random_uuid(), 'session', now() + make_interval(days => n / 2), now() + make_interval(days => n / 2, hours => 1)
    from (select c.*, (row_number() over (order by name))::int as n from clients c where name like 'Zoe %') c where n > 3;
alter table sessions enable trigger sessions_slot;
select act_as('Noor');
select is(array_length(tap.in_pages(o), 1), 12, 'pages by ' || o || ' hold everybody once, also who share an instant or have none') from unnest(array['next', 'unseen']) o;
select is(tap.in_pages(o), array(select name from list_clients(p_sort => o)), 'and by ' || o || ' follow one another as the list does') from unnest(array['name', 'recent', 'next', 'unseen']) o;
select results_eq($$ select name from list_clients('zoe', p_sort => 'next') offset 6 $$, array['Zoe 001', 'Zoe 002', 'Zoe 003'], 'who has no session to come stands at the end by name');
select is_empty($$ select 1 from list_clients(p_status => 'paused', p_sort => 'unseen') $$, 'a status narrows every order');
select results_eq($$ select name from list_clients('007', p_sort => 'next') $$, array['Zoe 007'], 'and so do words');

-- ---------- what waits ----------
select is(waiting('Ann'), 'intake_to_read 1', 'Ann''s intake waits to be read');
select results_eq($$ select w ->> 'topics', w ->> 'title', w ->> 'expired' from list_clients('ann'), jsonb_array_elements(waits) w $$,
  $$ values ('2', 'Noor''s form', 'false') $$, 'with what she would rather say live');
select is(waiting('Bea'), 'in_progress 1', 'Bea''s is under way');
select is(waiting('Lea'), 'invited 1', 'Lea is invited');
select act_as_owner();
select tap.checks_in('Ann', 2, '{"seen": 5}'), tap.checks_in('Ann', 1, '{"seen": 6}'), tap.checks_in('Ann', 0, '{"talk": true}');
select act_as('Noor');
select is(waiting('Ann'), 'check_in_topic 1, intake_to_read 1', 'A check-in with a topic waits, and one before the latest no more');
select act_as_owner();
update form_assignments set raises_topic = false where on_date is not null;
select act_as('Noor');
select is(waiting('Ann'), 'check_in_to_read 1, intake_to_read 1', 'one without a topic waits as well, as the latest');
select is_empty($$ select 1 from coach_today() where kind = 'check_in_to_read' $$, 'which Today does not list');
select mark_reviewed(id) from form_assignments where client_id = tap.record('Ann') and on_date is not null;
select is(waiting('Ann'), 'intake_to_read 1', 'read, they wait no more');
select act_as_owner();
update form_assignments set amended_at = now() + interval '1 minute' where id = (select id from form_assignments where client_id = tap.record('Ann') and on_date is not null order by on_date limit 1);
select act_as('Noor');
select is(waiting('Ann'), 'check_in_to_read 1, intake_to_read 1', 'until one is amended, whichever it is');
select act_as_owner();
select tap.practises('Ann', 'coach');
select act_as('Noor');
select results_eq($$ select t.client_id, t.kind, count(*) from coach_today() t group by 1, 2 order by 1, 2 $$,
  $$ select c.id, w ->> 'kind', (w ->> 'count')::bigint from list_clients(p_limit => 200) c, jsonb_array_elements(c.waits) w where w ->> 'kind' <> 'check_in_to_read' order by 1, 2 $$,
  'The list says of each client all that Today says');
select act_as_owner();
select tap.forgets_check_ins();
do $$
begin
  for nr in reverse 6..1 loop
    perform tap.checks_in('Ann', nr, jsonb_build_object('seen', case nr when 1 then 10 else 5 end));
  end loop;
end
$$;
select act_as('Noor');
select ok(waiting('Ann') like '%check_in_unusual 1%', 'and what was unlike Ann''s weeks before');
select is((select count(distinct client_id)::int from unusual_check_ins()), 1, 'which Today says too');
select act_as('Ann');
select is_empty('select 1 from private.what_waits(true)', 'Ann, a client, waits for nobody');

select * from finish();
rollback;
