-- Published measures: what each is and how it is scored; who may show it, and on what ground; what a coach knows of
-- its spread. The catalogue is written by a migration, the rights by coaches and the operator, the spread by coaches.
-- Bands and cut-offs stand here and not in the definition of a form, because a client reads the definition.


-- ================= measures =================

-- The catalogue. Nobody writes it through the API: a measure is what its authors published.
create table public.measures (
  slug text primary key constraint measures_slug_form check (slug ~ '^[a-z0-9-]{1,60}$'),
  position int not null constraint measures_position_unique unique,
  title text not null,
  about text not null,
  citation text not null,
  -- what the holder says of its use
  licence text not null,
  -- whether its words come with Attune; else a coach enters them
  ships_items boolean not null,
  -- [{from, to, least, most}]: the questions by number, and the points that each can have
  item_ranges jsonb not null,
  -- as in a definition; question number n has the linkId "in"
  scoring jsonb not null,
  -- false: which questions are turned round is in the holder's manual, and the coach marks them
  reverse_known boolean not null,
  -- of the first score: [{from, label}], ascending
  bands jsonb not null,
  cut_off numeric,
  cut_off_rule text constraint measures_cut_off_rule_known check (cut_off_rule in ('at_least', 'below')),
  -- points by which the first score must have changed, where somebody published that
  reliable_change numeric,
  change_citation text,
  constraint measures_cut_off_whole check ((cut_off is null) = (cut_off_rule is null)),
  constraint measures_change_is_cited check ((reliable_change is null) = (change_citation is null))
);
comment on table public.measures is
  'The catalogue of published measures. For coaches: no client learns a band or a cut-off.';
alter table public.measures enable row level security;

create policy measures_select on public.measures for select to authenticated
  using ((select private.coach_id()) is not null);
grant select (slug, position, title, about, citation, licence, ships_items, item_ranges, scoring, reverse_known,
    bands, cut_off, cut_off_rule, reliable_change, change_citation) on public.measures to authenticated;


-- ================= measure_rights =================

-- The words of a measure belong to somebody. A coach writes down on what ground they may show them; the operator can
-- do so for the whole installation. Policies and triggers ask measures_shown_by(), so a right that ends takes effect
-- at the next request.
create table public.measure_rights (
  id uuid primary key default gen_random_uuid(),
  -- null: the whole installation's, written by the operator
  coach_id uuid default auth.uid() references public.coaches (id) on delete cascade,
  measure text not null references public.measures (slug),
  holder text not null
    constraint measure_rights_holder_length check (char_length(holder) between 1 and 200 and btrim(holder) <> ''),
  basis text not null
    constraint measure_rights_basis_length check (char_length(basis) between 1 and 2000 and btrim(basis) <> ''),
  territory text not null default '' constraint measure_rights_territory_length check (char_length(territory) <= 200),
  commercial_use boolean not null,
  -- the last day on which it holds; null: without end
  expires_on date,
  evidence text not null default '' constraint measure_rights_evidence_length check (char_length(evidence) <= 2000),
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint measure_rights_one unique nulls not distinct (coach_id, measure)
);
comment on table public.measure_rights is
  'On what ground a measure may be shown: a coach''s own record, or the installation''s. Without a valid one its '
  'words are shown to nobody.';
-- the foreign key
create index measure_rights_by_measure on public.measure_rights (measure);
alter table public.measure_rights enable row level security;

create policy measure_rights_select on public.measure_rights for select to authenticated
  using (coach_id = (select private.coach_id()) or (coach_id is null and (select private.coach_id()) is not null));
create policy measure_rights_insert on public.measure_rights for insert to authenticated
  with check (coach_id = (select private.coach_id()));
create policy measure_rights_update on public.measure_rights for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
create policy measure_rights_delete on public.measure_rights for delete to authenticated
  using (coach_id = (select private.coach_id()));
grant select (id, coach_id, measure, holder, basis, territory, commercial_use, expires_on, evidence, revision,
    created_at, updated_at) on public.measure_rights to authenticated;
grant insert (measure, holder, basis, territory, commercial_use, expires_on, evidence)
  on public.measure_rights to authenticated;
-- of which measure is not for changing: the record of another is another
grant update (holder, basis, territory, commercial_use, expires_on, evidence)
  on public.measure_rights to authenticated;
grant delete on public.measure_rights to authenticated;

create trigger measure_rights_limit after insert on public.measure_rights referencing new table as made
  for each statement execute function private.limit_rows();
create trigger measure_rights_revision before update on public.measure_rights
  for each row execute function private.next_revision();

create function private.measures_shown_by(p_coach_id uuid)
  returns setof text
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select r.measure from public.measure_rights r
   where (r.coach_id = p_coach_id or r.coach_id is null)
     and r.commercial_use and (r.expires_on is null or r.expires_on >= current_date)
$$;
comment on function private.measures_shown_by(uuid) is
  'The measures that a coach may show today: paid work allowed, and not expired. Granted to nobody.';

create function private.my_measures()
  returns setof text
  language sql
  stable
  security definer
  set search_path = ''
as $$ select private.measures_shown_by(private.coach_id()) where private.coach_id() is not null $$;
comment on function private.my_measures() is
  'The measures that the caller, a coach, may show today. Used in policies as any(array(select …)), once a '
  'statement.';
grant execute on function private.my_measures() to authenticated;


-- ---------- the installation's record: the operator's alone ----------

create function private.allow_measure(p_measure text, p_rights jsonb)
  returns text
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if not exists (select from public.measures m where m.slug = p_measure) then
    perform private.refuse_not_found();
  end if;
  insert into public.measure_rights (coach_id, measure, holder, basis, territory, commercial_use, expires_on, evidence)
    values (null, p_measure, p_rights ->> 'holder', p_rights ->> 'basis', coalesce(p_rights ->> 'territory', ''), true,
            (p_rights ->> 'expiresOn')::date, coalesce(p_rights ->> 'evidence', ''))
    on conflict on constraint measure_rights_one do update
      set holder = excluded.holder, basis = excluded.basis, territory = excluded.territory, commercial_use = true,
          expires_on = excluded.expires_on, evidence = excluded.evidence;
  return p_measure;
end
$$;
comment on function private.allow_measure(text, jsonb) is
  'Writes the installation''s record of rights to a measure, or writes it anew: {holder, basis, territory, '
  'expiresOn, evidence}. AT002 for an unknown measure.';
grant execute on function private.allow_measure(text, jsonb) to service_role;

create function public.allow_measure(p_measure text, p_rights jsonb)
  returns text
  language sql
  set search_path = ''
as $$ select private.allow_measure(p_measure, p_rights) $$;
comment on function public.allow_measure(text, jsonb) is
  'Operator: every coach of this installation may show the measure.';
grant execute on function public.allow_measure(text, jsonb) to service_role;

create function private.disallow_measure(p_measure text)
  returns text
  language sql
  security definer
  set search_path = ''
as $$ delete from public.measure_rights r where r.coach_id is null and r.measure = p_measure returning r.measure $$;
comment on function private.disallow_measure(text) is
  'Removes the installation''s record; a coach''s own stays. Null when there was none.';
grant execute on function private.disallow_measure(text) to service_role;

create function public.disallow_measure(p_measure text)
  returns text
  language sql
  set search_path = ''
as $$ select private.disallow_measure(p_measure) $$;
comment on function public.disallow_measure(text) is 'Operator: takes the installation''s record back.';
grant execute on function public.disallow_measure(text) to service_role;


-- ================= measure_norms =================

-- Whether a change is more than chance depends on how a measure spreads, and on whom one compares with: the coach's
-- choice and the coach's source. For the coach's own reading; no client learns of it.
create table public.measure_norms (
  coach_id uuid not null default auth.uid() references public.coaches (id) on delete cascade,
  measure text not null references public.measures (slug),
  sd numeric not null constraint measure_norms_sd_positive check (sd > 0 and sd < 10000),
  -- 1 would make every change a reliable one
  reliability numeric not null constraint measure_norms_reliability_range check (reliability > 0 and reliability < 1),
  citation text not null constraint measure_norms_citation_length
    check (char_length(citation) between 1 and 1000 and btrim(citation) <> ''),
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (coach_id, measure)
);
comment on table public.measure_norms is
  'What a coach''s source says of a measure''s spread: standard deviation and reliability of its first score, '
  'without which no change is called reliable.';
-- the foreign key
create index measure_norms_by_measure on public.measure_norms (measure);
alter table public.measure_norms enable row level security;

create policy measure_norms_select on public.measure_norms for select to authenticated
  using (coach_id = (select private.coach_id()));
create policy measure_norms_insert on public.measure_norms for insert to authenticated
  with check (coach_id = (select private.coach_id()));
create policy measure_norms_update on public.measure_norms for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
create policy measure_norms_delete on public.measure_norms for delete to authenticated
  using (coach_id = (select private.coach_id()));
grant select (coach_id, measure, sd, reliability, citation, revision, created_at, updated_at)
  on public.measure_norms to authenticated;
grant insert (measure, sd, reliability, citation) on public.measure_norms to authenticated;
grant update (sd, reliability, citation) on public.measure_norms to authenticated;
grant delete on public.measure_norms to authenticated;

create trigger measure_norms_limit after insert on public.measure_norms referencing new table as made
  for each statement execute function private.limit_rows();
create trigger measure_norms_revision before update on public.measure_norms
  for each row execute function private.next_revision();
