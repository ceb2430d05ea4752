-- Wins that a client writes down by themselves, at any time, beside those of check-ins and tries. A coach reads one when,
-- and only when, its writer lets them; kept, it is not there for anybody else, and deleted it is gone.


-- ================= noted_wins =================

-- Written by a function; the client says who sees it, and deletes it.
create table public.noted_wins (
  id uuid primary key default gen_random_uuid(),
  -- chosen by the client's device, so that a double tap or a retry writes one
  request_id uuid not null,
  coach_id uuid not null,
  client_id uuid not null,
  words text not null
    constraint noted_wins_words_length check (char_length(words) between 1 and 500 and btrim(words) <> ''),
  visibility text not null
    constraint noted_wins_visibility_known check (visibility in ('only_me', 'coach', 'coach_and_partner')),
  at timestamptz not null default now(),
  constraint noted_wins_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade,
  constraint noted_wins_request_unique unique (client_id, request_id)
);
comment on table public.noted_wins is 'A small good moment that a client wrote down by itself.';
comment on column public.noted_wins.at is 'When it was written; of one that was kept first, when it was opened.';
-- the record and the composite foreign key, and the client's own: newest first
create index noted_wins_by_client on public.noted_wins (coach_id, client_id, at desc, id desc);
create index noted_wins_mine on public.noted_wins (client_id, at desc, id desc);
-- Today: this week's of all clients
create index noted_wins_shared on public.noted_wins (coach_id, at desc) where visibility <> 'only_me';
alter table public.noted_wins enable row level security;

create policy noted_wins_select on public.noted_wins for select to authenticated
  using ((coach_id = (select private.coach_id()) and visibility <> 'only_me')
    or client_id = any (array(select private.my_client_ids())));
create policy noted_wins_update on public.noted_wins for update to authenticated
  using (client_id = any (array(select private.my_client_ids())))
  with check (client_id = any (array(select private.my_client_ids())));
create policy noted_wins_delete on public.noted_wins for delete to authenticated
  using (client_id = any (array(select private.my_client_ids())));
grant select (id, request_id, coach_id, client_id, words, visibility, at) on public.noted_wins to authenticated;
grant update (visibility) on public.noted_wins to authenticated;
grant delete on public.noted_wins to authenticated;

create function private.open_win()
  returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  new.at := now();
  return new;
end
$$;
comment on function private.open_win() is 'A win that is opened is of now: when it was written stays its writer''s.';
create trigger noted_wins_opened before update of visibility on public.noted_wins
  for each row when (old.visibility = 'only_me' and new.visibility <> 'only_me')
  execute function private.open_win();


-- ---------- writing one down ----------

-- Other words under the same request are what stands in the form now, as with a topic.
create function private.note_win(p_request_id uuid, p_client_id uuid, p_words text, p_visibility text)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  of_coach uuid := private.my_coach_of(p_client_id);
  noted uuid;
begin
  insert into public.noted_wins (request_id, coach_id, client_id, words, visibility)
    values (p_request_id, of_coach, p_client_id, coalesce(btrim(p_words), ''), coalesce(p_visibility, ''))
    on conflict (client_id, request_id) do update set words = excluded.words, visibility = excluded.visibility
    returning id into noted;
  return noted;
end
$$;
comment on function private.note_win(uuid, uuid, text, text) is
  'Writes a win down in that record of the caller; the same request id again writes no second one. AT002 for '
  'another''s record, 23514 for no words, more than 500 characters, or an unknown visibility.';
grant execute on function private.note_win(uuid, uuid, text, text) to authenticated;

create function public.note_win(p_request_id uuid, p_client_id uuid, p_words text, p_visibility text)
  returns uuid
  language sql
  set search_path = ''
as $$ select private.note_win(p_request_id, p_client_id, p_words, p_visibility) $$;
comment on function public.note_win(uuid, uuid, text, text) is
  'A client writes down a small good moment; gives the id of the win.';
grant execute on function public.note_win(uuid, uuid, text, text) to authenticated;
