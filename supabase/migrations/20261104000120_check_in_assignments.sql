-- A check-in is a form assignment that the client opens: of one week, and not there for the coach until it is sent.


-- ================= form_versions: what means the same =================

alter table public.form_versions add column series uuid not null default gen_random_uuid();
comment on column public.form_versions.series is
  'Versions of one series mean the same: a chart joins their answers, and breaks its line between others.';

create or replace function private.check_form_version()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
declare
  problem jsonb := case (select f.kind from public.forms f where f.id = new.form_id)
    when 'check_in' then private.check_in_problem(new.definition) else private.form_definition_problem(new.definition) end;
begin
  if problem is not null then
    perform private.refuse('AT003', coalesce(problem ->> 'message', 'form_invalid'), 422, problem);
  end if;
  return new;
end
$$;
comment on function private.check_form_version() is
  'AT003 with the reason, before a definition is stored that is bad, or bad for a check-in: by whatever way it comes.';


-- ================= forms: for one client alone =================

alter table public.forms add column client_id uuid;
alter table public.forms add constraint forms_client_of_coach foreign key (coach_id, client_id)
  references public.clients (coach_id, id) on delete cascade;
comment on column public.forms.client_id is 'Null: for anybody. Else written for this client alone, and erased with them.';
-- one check-in a client, and the foreign key
create unique index forms_check_in_of_client on public.forms (coach_id, client_id) where client_id is not null;


-- ================= form_assignments =================

alter table public.form_assignments add column on_date date
  constraint form_assignments_on_monday check (isfinite(on_date) and extract(isodow from on_date) = 1);
comment on column public.form_assignments.on_date is
  'Of a check-in the Monday of its week, in the client''s time zone when it was opened; null of every other form.';
alter table public.form_assignments add column raises_topic boolean not null default false;
comment on column public.form_assignments.raises_topic is
  'Whether a sent answer that the coach may read says that there is something to talk about.';
grant select (on_date, raises_topic) on public.form_assignments to authenticated;

-- one check-in a client and week; a client's year of them
create unique index form_assignments_one_a_week on public.form_assignments (client_id, on_date) where on_date is not null;
-- what a coach's clients sent lately, and what of it raises a topic
create index form_assignments_check_ins on public.form_assignments (coach_id, on_date desc, client_id) where on_date is not null and submitted_at is not null;
create index form_assignments_topics on public.form_assignments (coach_id, submitted_at desc) where raises_topic;
-- what is no check-in is little of what there is
create index form_assignments_given on public.form_assignments (coach_id, client_id, assigned_at desc, id desc) where on_date is null;
create index form_assignments_to_read on public.form_assignments (coach_id, assigned_at desc, id desc) where on_date is null;
-- Check-ins of several weeks may be open at once.
drop index public.form_assignments_one_open;
create unique index form_assignments_one_open on public.form_assignments (coach_id, client_id, form_id)
  where status in ('assigned', 'in_progress') and on_date is null;

alter policy form_assignments_select on public.form_assignments
  using ((coach_id = (select private.coach_id()) and (on_date is null or submitted_at is not null))
    or client_id = any (array(select private.my_client_ids())));


-- ---------- what a coach does with forms: the rest is as it was ----------

create or replace function private.assign_form(p_request_id uuid, p_client_id uuid, p_form_version_id uuid)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_client_of_mine(p_client_id);
  form uuid;
  made uuid;
begin
  select a.id into made from public.form_assignments a
   where a.coach_id = me and a.request_id = p_request_id and a.client_id = p_client_id and a.on_date is null;
  if made is not null then return made; end if;
  -- a check-in is opened by the client, and never given
  select v.form_id into form from public.form_versions v join public.forms f on f.id = v.form_id and f.kind <> 'check_in'
   where v.id = p_form_version_id and (v.coach_id = me or v.coach_id is null);
  if form is null then perform private.refuse_not_found(); end if;
  insert into public.form_assignments (coach_id, client_id, form_id, form_version_id, request_id)
    values (me, p_client_id, form, p_form_version_id, p_request_id)
    on conflict do nothing
    returning id into made;
  -- the other side of a race: the same request made it, or another copy is still open
  if made is null then
    select a.id into made from public.form_assignments a
     where a.coach_id = me and a.request_id = p_request_id and a.client_id = p_client_id and a.on_date is null;
  end if;
  if made is null then perform private.refuse('AT013', 'already_assigned', 409); end if;
  return made;
end
$$;
comment on function private.assign_form(uuid, uuid, uuid) is
  'Gives a form to the caller''s client; the same request id again changes nothing. AT002 foreign client or version, or a check-in, AT013 a copy is still open.';

create or replace function private.withdraw_assignment(p_assignment_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  was text;
begin
  -- a check-in that was not sent is not there for a coach
  select a.status into was from public.form_assignments a
   where a.id = p_assignment_id and a.coach_id = me and (a.on_date is null or a.submitted_at is not null) for update;
  if was is null then perform private.refuse_not_found(); end if;
  if was in ('submitted', 'reviewed') then perform private.refuse('AT006', 'already_sent', 409); end if;
  update public.form_assignments a set status = 'withdrawn' where a.id = p_assignment_id and a.status <> 'withdrawn';
end
$$;


-- ---------- topics: settled with what the coach may read ----------

create or replace function private.open_to_coach(p_assignment_id uuid, p_definition jsonb)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  readable text[] := private.coach_readable_link_ids(p_definition, private.sheet_of(p_assignment_id));
  alone boolean := (private.safety_outcome(p_definition, private.sheet_of(p_assignment_id)) ->> 'speakAlone')::boolean;
  topic boolean;
begin
  perform private.show_answers(p_assignment_id, readable);
  topic := exists (select from public.answers a where a.assignment_id = p_assignment_id and a.value = 'true'::jsonb
    and a.link_id = any (readable) and a.link_id = any (private.links_of_role(p_definition, 'topic')));
  update public.form_assignments f set asks_to_speak_alone = alone, raises_topic = topic
   where f.id = p_assignment_id and (f.asks_to_speak_alone, f.raises_topic) <> (alone, topic);
end
$$;
comment on function private.open_to_coach(uuid, jsonb) is
  'Sets coach_can_read on every answer and old answer of a sent form, whether the client asked to speak alone, and whether there is a topic. Granted to nobody.';
