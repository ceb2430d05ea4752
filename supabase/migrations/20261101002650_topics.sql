-- Topics: what a client would like to speak about next time, brought to their coach in their own words. It names no
-- answer, try or check-in that it came from: what the words leave out, the coach is not told. The client takes one back
-- whenever they like, and then it is gone as if it had never been brought.


-- ================= topics =================

-- Brought by a function; the coach says of one that it was spoken about, and the client deletes it.
create table public.topics (
  id uuid primary key default gen_random_uuid(),
  -- chosen by the client's device, so that a double tap or a retry brings one
  request_id uuid not null,
  coach_id uuid not null,
  client_id uuid not null,
  words text not null
    constraint topics_words_length check (char_length(words) between 1 and 1000 and btrim(words) <> ''),
  at timestamptz not null default now(),
  spoken boolean not null default false,
  constraint topics_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade,
  constraint topics_request_unique unique (client_id, request_id)
);
comment on table public.topics is
  'What a client brings to the next session. No number, revision or time of it outlives a row that is deleted.';
comment on column public.topics.spoken is 'Whether it was spoken about, as the coach says.';
-- the record and the composite foreign key, and the client's own: newest first
create index topics_by_client on public.topics (coach_id, client_id, at desc, id desc);
create index topics_mine on public.topics (client_id, at desc, id desc);
-- Today and the list of clients: what was not spoken about yet
create index topics_to_speak_about on public.topics (coach_id, at desc, id desc) where not spoken;
alter table public.topics enable row level security;

create policy topics_select on public.topics for select to authenticated
  using (coach_id = (select private.coach_id()) or client_id = any (array(select private.my_client_ids())));
create policy topics_update on public.topics for update to authenticated
  using (coach_id = (select private.coach_id())) with check (coach_id = (select private.coach_id()));
create policy topics_delete on public.topics for delete to authenticated
  using (client_id = any (array(select private.my_client_ids())));
grant select (id, request_id, coach_id, client_id, words, at, spoken) on public.topics to authenticated;
grant update (spoken) on public.topics to authenticated;
grant delete on public.topics to authenticated;


-- ---------- bringing one ----------

-- Other words under the same request are what stands in the form now: the answer to the first ones was lost on its
-- way, and whoever wrote them never saw them sent.
create function private.bring_topic(p_request_id uuid, p_client_id uuid, p_words text)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  of_coach uuid := private.my_coach_of(p_client_id);
  brought uuid;
begin
  insert into public.topics (request_id, coach_id, client_id, words)
    values (p_request_id, of_coach, p_client_id, coalesce(btrim(p_words), ''))
    on conflict (client_id, request_id) do update set words = excluded.words
    returning id into brought;
  return brought;
end
$$;
comment on function private.bring_topic(uuid, uuid, text) is
  'Brings a topic to the coach of that record of the caller; the same request id again brings no second one. AT002 '
  'for another''s record, 23514 for no words or more than 1,000 characters.';
grant execute on function private.bring_topic(uuid, uuid, text) to authenticated;

create function public.bring_topic(p_request_id uuid, p_client_id uuid, p_words text)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.bring_topic(p_request_id, p_client_id, p_words) $$;
comment on function public.bring_topic(uuid, uuid, text) is
  'A client brings something to the next session; gives the id of the topic.';
grant execute on function public.bring_topic(uuid, uuid, text) to authenticated;
