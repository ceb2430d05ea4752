-- Consents: what sending a form agrees to.


-- ================= consents =================

create table public.consents (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  assignment_id uuid not null,
  form_version_id uuid not null references public.form_versions (id),
  document text not null constraint consents_document_length check (char_length(document) between 1 and 60),
  -- the sentence that was agreed to, word for word
  wording text not null,
  agreed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  constraint consents_of_assignment foreign key (coach_id, client_id, assignment_id)
    references public.form_assignments (coach_id, client_id, id) on delete cascade
);
comment on table public.consents is 'What a client agreed to, in which words, when, and whether it was taken back.';
-- one agreement to a document by a form at a time; sending twice adds none
create unique index consents_once on public.consents (assignment_id, document) where withdrawn_at is null;
create index consents_by_client on public.consents (coach_id, client_id, agreed_at desc, id desc);
create index consents_mine on public.consents (client_id, agreed_at desc, id desc);
create index consents_by_version on public.consents (form_version_id);
create index consents_by_assignment on public.consents (coach_id, client_id, assignment_id);
alter table public.consents enable row level security;

create policy consents_select on public.consents for select to authenticated
  using (coach_id = (select private.coach_id()) or client_id = any (array(select private.my_client_ids())));
grant select on public.consents to authenticated;

create function private.withdraw_consent(p_consent_id uuid)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  update public.consents c set withdrawn_at = coalesce(c.withdrawn_at, now())
   where c.id = p_consent_id and c.client_id in (select private.my_client_ids());
  if not found then perform private.refuse_not_found(); end if;
end
$$;
comment on function private.withdraw_consent(uuid) is 'The client takes a consent back; again changes nothing. AT002 for another''s.';
grant execute on function private.withdraw_consent(uuid) to authenticated;

create function public.withdraw_consent(p_consent_id uuid)
  returns void
  language sql
  set search_path = ''
as $$ select private.withdraw_consent(p_consent_id) $$;
comment on function public.withdraw_consent(uuid) is 'Takes a consent of one''s own back.';
grant execute on function public.withdraw_consent(uuid) to authenticated;
