-- The library: practices that are built in, and a coach's own. What is assigned is a copy, so a change here changes nothing assigned.

create table public.library_practices (
  id uuid primary key default gen_random_uuid(),
  -- null: built-in, readable by every coach
  coach_id uuid default auth.uid() references public.coaches (id) on delete cascade,
  -- chosen by the caller, so that a retried insert makes no second one
  request_id uuid not null default gen_random_uuid(),
  slug text constraint library_practices_slug_form check (slug ~ '^[a-z0-9-]{1,60}$'),
  title text not null constraint library_practices_title_length check (char_length(title) between 1 and 200 and btrim(title) <> ''),
  category text not null constraint library_practices_category_known check (category in ('communication', 'vulnerability', 'four-part', 'touch',
    'presence', 'breath', 'body', 'repair', 'celebrate', 'stress', 'routine', 'patience')),
  participants text not null constraint library_practices_participants_known check (participants in ('solo', 'partner', 'either')),
  minutes int not null constraint library_practices_minutes_range check (minutes between 1 and 240),
  rule text constraint library_practices_rule_form check (private.is_rule(rule)),
  times int not null default 1 constraint library_practices_times_range check (times between 1 and 6),
  steps text[] not null constraint library_practices_steps_form check (private.are_steps(steps)),
  notice text not null default '' constraint library_practices_notice_length check (char_length(notice) <= 1000),
  not_when text not null default '' constraint library_practices_not_when_length check (char_length(not_when) <= 1000),
  tier text not null default 'open' constraint library_practices_tier_known check (tier in ('open', 'coach')),
  cautions text[] not null default '{}' constraint library_practices_cautions_known
    check (cautions <@ array['breath', 'seiz', 'preg', 'surg', 'trauma'] and cardinality(cautions) <= 5),
  -- a ladder and the place on it; a copy keeps both, so that an own version of a rung is that rung still
  ladder text constraint library_practices_ladder_form check (ladder ~ '^[a-z0-9-]{1,60}$'),
  rung int constraint library_practices_rung_positive check (rung > 0),
  archived_at timestamptz,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint library_practices_request_unique unique (coach_id, request_id),
  constraint library_practices_rung_of_ladder check ((ladder is null) = (rung is null)),
  constraint library_practices_as_needed_once check (rule is not null or times = 1)
);
comment on table public.library_practices is 'What a coach may assign: built-in practices, and their own. Read by coaches only; a client reads the copy that was assigned.';
comment on column public.library_practices.rule is 'A recurrence rule, see private.is_rule(); null is "as needed". times is how many tries a period of it is meant to hold.';
comment on column public.library_practices.cautions is 'What an intake may say (its question q44) that this should be held against.';
-- a coach's own; and one built-in practice a slug
create index library_practices_by_coach on public.library_practices (coach_id, created_at desc, id desc);
create unique index library_practices_built_in_slug on public.library_practices (slug) where coach_id is null;
-- the other rungs of a ladder
create index library_practices_by_ladder on public.library_practices (ladder, rung) where ladder is not null;
alter table public.library_practices enable row level security;

create policy library_practices_select on public.library_practices for select to authenticated
  using (coach_id = (select private.coach_id()) or (coach_id is null and (select private.coach_id()) is not null));
create policy library_practices_insert on public.library_practices for insert to authenticated
  with check (coach_id = (select private.coach_id()));
create policy library_practices_update on public.library_practices for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
grant select on public.library_practices to authenticated;
-- slug, ladder and rung are those of built-in practices and their copies
grant insert (request_id, title, category, participants, minutes, rule, times, steps, notice, not_when, tier, cautions)
  on public.library_practices to authenticated;
grant update (title, category, participants, minutes, rule, times, steps, notice, not_when, tier, cautions, archived_at)
  on public.library_practices to authenticated;

create trigger library_practices_revision before update on public.library_practices
  for each row execute function private.next_revision();


-- ---------- one's own copy ----------

create function private.copy_library_practice(p_request_id uuid, p_library_practice_id uuid)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  me uuid := private.require_coach();
  made uuid;
begin
  insert into public.library_practices (coach_id, request_id, title, category, participants, minutes, rule, times, steps, notice, not_when,
      tier, cautions, ladder, rung)
    select me, p_request_id, l.title, l.category, l.participants, l.minutes, l.rule, l.times, l.steps, l.notice, l.not_when,
           l.tier, l.cautions, l.ladder, l.rung
      from public.library_practices l
     where l.id = p_library_practice_id and (l.coach_id = me or l.coach_id is null)
    on conflict (coach_id, request_id) do nothing
    returning id into made;
  if made is null then
    select l.id into made from public.library_practices l where l.coach_id = me and l.request_id = p_request_id;
  end if;
  if made is null then perform private.refuse_not_found(); end if;
  return made;
end
$$;
comment on function private.copy_library_practice(uuid, uuid) is
  'A copy of a practice, built in or the caller''s, as the caller''s own; the same request id again makes no other. AT002.';
grant execute on function private.copy_library_practice(uuid, uuid) to authenticated;

create function public.copy_library_practice(p_request_id uuid, p_library_practice_id uuid)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.copy_library_practice(p_request_id, p_library_practice_id) $$;
comment on function public.copy_library_practice(uuid, uuid) is 'Copies a practice of the library to make it one''s own; gives the copy''s id.';
grant execute on function public.copy_library_practice(uuid, uuid) to authenticated;
