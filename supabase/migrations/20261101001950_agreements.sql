-- Agreements: what coach and client mean to do until they meet again. They are no rows of their own but list items
-- under the heading "Agreements", in a note of the coach or in a summary that was sent; what each side says became of
-- one is. An answer belongs to the words it was given to, where they stand: other words are another agreement. A
-- client is told of the words of a summary they can read and of answers given to those, never of a note.


-- ---------- what was agreed ----------

create function private.agreements_in(p_document jsonb)
  returns table (nr int, text text, done boolean)
  language sql
  immutable
  set search_path = ''
as $$
  with top as (
    select part.nr, part.node,
           -- how many headings up to here; the one before the first is no section
           count(*) filter (where part.node ->> 'type' = 'heading') over (order by part.nr) as section
      from jsonb_array_elements(
             case jsonb_typeof(p_document -> 'content') when 'array' then p_document -> 'content' else '[]' end
           ) with ordinality part (node, nr)
  ), found as (
    select t.section from top t
     where t.node ->> 'type' = 'heading'
       and private.fold(btrim(private.document_text(t.node), E' \n\t:')) = 'agreements'
  ), said as (
    select t.nr as list, item.nr, btrim(private.document_text(item.node)) as text,
           case t.node ->> 'type'
             when 'taskList' then coalesce(item.node -> 'attrs' -> 'checked' = 'true', false)
           end as done
      from top t
      join found f on f.section = t.section,
           jsonb_array_elements(
             case jsonb_typeof(t.node -> 'content') when 'array' then t.node -> 'content' else '[]' end
           ) with ordinality item (node, nr)
     where t.node ->> 'type' in ('bulletList', 'orderedList', 'taskList')
  )
  select (row_number() over (order by s.list, s.nr))::int, s.text, s.done from said s where s.text <> ''
$$;
comment on function private.agreements_in(jsonb) is
  'The list items under the heading "Agreements" of a document; done is null in a list without boxes.';
-- It reads nothing but what it is given; what reads as the caller calls it.
grant execute on function private.agreements_in(jsonb) to authenticated;


-- ================= agreement_answers =================

-- Written by functions of either side; read by the coach, and by the client through shared_agreements() alone, so that
-- words which were withdrawn are gone from here too.
create table public.agreement_answers (
  id uuid primary key default gen_random_uuid(),
  coach_id uuid not null,
  client_id uuid not null,
  -- where the words stand: in a note, before the client was sent them, or in a summary
  note_id uuid,
  shared_note_id uuid,
  side text not null constraint agreement_answers_side_known check (side in ('client', 'coach')),
  words text not null,
  answer text not null
    constraint agreement_answers_answer_known check (answer in ('kept', 'partly', 'not_yet', 'no_longer')),
  at timestamptz not null default now(),
  constraint agreement_answers_client_of_coach foreign key (coach_id, client_id)
    references public.clients (coach_id, id) on delete cascade,
  constraint agreement_answers_of_note foreign key (coach_id, client_id, note_id)
    references public.notes (coach_id, client_id, id) on delete cascade,
  constraint agreement_answers_of_summary foreign key (coach_id, client_id, shared_note_id)
    references public.shared_notes (coach_id, client_id, id) on delete cascade,
  constraint agreement_answers_one_place check (num_nonnulls(note_id, shared_note_id) = 1),
  constraint agreement_answers_notes_are_private check (side = 'coach' or shared_note_id is not null)
);
comment on table public.agreement_answers is
  'What coach or client says became of an agreement: one answer a side to the same words of a note or summary.';
comment on column public.agreement_answers.words is 'The agreement, as it stood where it was answered.';
-- one a side, and the foreign key of shared_notes; words may be longer than an index takes
create unique index agreement_answers_once on public.agreement_answers
  (coach_id, client_id, shared_note_id, note_id, side, md5(words)) nulls not distinct;
-- the foreign key of notes
create index agreement_answers_by_note on public.agreement_answers (coach_id, client_id, note_id)
  where note_id is not null;
alter table public.agreement_answers enable row level security;

create policy agreement_answers_select on public.agreement_answers for select to authenticated
  using (coach_id = (select private.coach_id()));
grant select (id, coach_id, client_id, note_id, shared_note_id, side, words, answer, at)
  on public.agreement_answers to authenticated;


-- ---------- which summary told the client of it ----------

create function private.agreement_sent(p_note_id uuid, p_words text)
  returns uuid
  language sql
  stable
  set search_path = ''
as $$
  select s.id
    from public.notes n
    join public.shared_notes s on s.coach_id = n.coach_id and s.client_id = n.client_id and s.withdrawn_at is null
   where n.id = p_note_id
     and exists (select from private.agreements_in(s.body) a where a.text = p_words)
     and case
       when s.session_id is not null and n.session_id is not null then s.session_id = n.session_id
       -- sent after it was noted, and before the same was noted again
       else s.sent_at >= n.created_at and not exists (
         select from public.notes l
          where l.coach_id = n.coach_id and l.client_id = n.client_id and l.deleted_at is null
            and (l.created_at, l.id) > (n.created_at, n.id) and l.created_at <= s.sent_at
            and exists (select from private.agreements_in(l.body) a where a.text = p_words)) end
   order by s.sent_at desc, s.id desc
   limit 1
$$;
comment on function private.agreement_sent(uuid, text) is
  'The latest summary by which the client was told of the same words as in that note: about its session, or sent '
  'between it and the next note that says them.';
-- read as the caller: a client finds no note to begin with
grant execute on function private.agreement_sent(uuid, text) to authenticated;


-- ---------- reading, as the coach ----------

-- As the caller, so that a client gets nothing.
create function public.note_agreements(p_note_id uuid)
  returns table (note_id uuid, noted_at timestamptz, nr int, text text, done boolean, shared_note_id uuid,
    answer text, answered_at timestamptz, told boolean, client_answer text, client_answered_at timestamptz)
  language sql
  stable
  set search_path = ''
as $$
  select n.id, n.created_at, a.nr, a.text, a.done, sent.id,
         coalesce(told.answer, kept.answer), coalesce(told.at, kept.at), told.id is not null,
         theirs.answer, theirs.at
    from public.notes n
   cross join lateral private.agreements_in(n.body) a
   cross join lateral (select private.agreement_sent(n.id, a.text) as id) sent
    left join public.agreement_answers kept
      on kept.coach_id = n.coach_id and kept.client_id = n.client_id and kept.note_id = n.id and kept.words = a.text
    left join public.agreement_answers told
      on told.coach_id = n.coach_id and told.client_id = n.client_id and told.shared_note_id = sent.id
     and told.side = 'coach' and told.words = a.text
    left join public.agreement_answers theirs
      on theirs.coach_id = n.coach_id and theirs.client_id = n.client_id and theirs.shared_note_id = sent.id
     and theirs.side = 'client' and theirs.words = a.text
   where n.coach_id = (select private.coach_id()) and n.id = p_note_id and n.deleted_at is null
   order by a.nr
$$;
comment on function public.note_agreements(uuid) is
  'What was agreed in a note of the calling coach, by which summary the client was told of it, and what each side '
  'answered; told is whether the client can read the coach''s answer. Nothing for who is no coach.';
grant execute on function public.note_agreements(uuid) to authenticated;

-- A page that is open on an older note shows what was agreed before it.
create function public.last_agreements(p_client_id uuid, p_note_id uuid default null)
  returns table (note_id uuid, noted_at timestamptz, nr int, text text, done boolean, shared_note_id uuid,
    answer text, answered_at timestamptz, told boolean, client_answer text, client_answered_at timestamptz)
  language sql
  stable
  set search_path = ''
as $$
  with latest as (
    -- one by one from the newest, for a year of weekly sessions at most; agreements older than that are history
    select r.id
      from (select n.id, n.created_at, n.body from public.notes n
             where n.coach_id = (select private.coach_id()) and n.client_id = p_client_id and n.deleted_at is null
               and (p_note_id is null or (n.created_at, n.id) < (
                     select b.created_at, b.id from public.notes b
                      where b.coach_id = (select private.coach_id()) and b.client_id = p_client_id
                        and b.id = p_note_id))
             order by n.created_at desc, n.id desc limit 52) r
     where exists (select from private.agreements_in(r.body))
     order by r.created_at desc, r.id desc limit 1
  )
  select a.* from latest l, public.note_agreements(l.id) a order by a.nr
$$;
comment on function public.last_agreements(uuid, uuid) is
  'What was agreed last, as note_agreements() tells it: from the latest note of the calling coach that has some, '
  'and that is older than the note given, where one is. Nothing for who is no coach.';
grant execute on function public.last_agreements(uuid, uuid) to authenticated;


-- ---------- reading what was sent, as either side ----------

create function private.shared_agreements(p_client_id uuid)
  returns table (shared_note_id uuid, sent_at timestamptz, session_id uuid, nr int, text text,
    coach_answer text, coach_answered_at timestamptz, client_answer text, client_answered_at timestamptz)
  language sql
  stable
  security definer
  set search_path = ''
as $$
  select s.id, s.sent_at, s.session_id, a.nr, a.text, ours.answer, ours.at, theirs.answer, theirs.at
    from public.shared_notes s
   cross join lateral private.agreements_in(s.body) a
    left join public.agreement_answers ours
      on ours.coach_id = s.coach_id and ours.client_id = s.client_id and ours.shared_note_id = s.id
     and ours.side = 'coach' and ours.words = a.text
    left join public.agreement_answers theirs
      on theirs.coach_id = s.coach_id and theirs.client_id = s.client_id and theirs.shared_note_id = s.id
     and theirs.side = 'client' and theirs.words = a.text
   where s.client_id = p_client_id and s.withdrawn_at is null
     and (s.coach_id = (select private.coach_id()) or s.client_id = any (array(select private.my_client_ids())))
   order by s.sent_at desc, s.id desc, a.nr
$$;
comment on function private.shared_agreements(uuid) is
  'See public.shared_agreements(); as the owner, since a client reads no table that keeps answers to notes.';
grant execute on function private.shared_agreements(uuid) to authenticated;

create function public.shared_agreements(p_client_id uuid)
  returns table (shared_note_id uuid, sent_at timestamptz, session_id uuid, nr int, text text,
    coach_answer text, coach_answered_at timestamptz, client_answer text, client_answered_at timestamptz)
  language sql
  stable
  set search_path = ''
as $$ select * from private.shared_agreements(p_client_id) $$;
comment on function public.shared_agreements(uuid) is
  'What stands under "Agreements" in the summaries that a client can read, latest first, and what each side '
  'answered there; for that client and their coach, nothing for anybody else.';
grant execute on function public.shared_agreements(uuid) to authenticated;


-- ---------- answering ----------

create function private.set_agreement_answer(
  p_coach_id uuid, p_client_id uuid, p_note_id uuid, p_shared_note_id uuid, p_side text, p_words text, p_answer text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  if p_answer is null then
    delete from public.agreement_answers w
     where w.coach_id = p_coach_id and w.client_id = p_client_id and w.side = p_side and w.words = p_words
       and (w.note_id, w.shared_note_id) is not distinct from (p_note_id, p_shared_note_id);
    return;
  end if;
  insert into public.agreement_answers as w (coach_id, client_id, note_id, shared_note_id, side, words, answer)
    values (p_coach_id, p_client_id, p_note_id, p_shared_note_id, p_side, p_words, p_answer)
    on conflict (coach_id, client_id, shared_note_id, note_id, side, md5(words))
    do update set answer = excluded.answer, at = excluded.at where w.answer <> excluded.answer;
end
$$;
comment on function private.set_agreement_answer(uuid, uuid, uuid, uuid, text, text, text) is
  'One side''s answer to the words of a note or summary; null takes it back, the same again changes nothing. Granted '
  'to nobody.';

create function private.answer_agreement(p_note_id uuid, p_words text, p_answer text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  mine public.notes := private.my_note(p_note_id);
  sent uuid;
begin
  if mine.deleted_at is not null
      or not exists (select from private.agreements_in(mine.body) a where a.text = p_words) then
    perform private.refuse_not_found();
  end if;
  sent := private.agreement_sent(mine.id, p_words);
  if sent is not null then
    -- what was answered before the client was sent the words gives way: from now on they read what is said
    perform private.set_agreement_answer(mine.coach_id, mine.client_id, mine.id, null, 'coach', p_words, null);
    perform private.set_agreement_answer(mine.coach_id, mine.client_id, null, sent, 'coach', p_words, p_answer);
  else
    perform private.set_agreement_answer(mine.coach_id, mine.client_id, mine.id, null, 'coach', p_words, p_answer);
  end if;
end
$$;
comment on function private.answer_agreement(uuid, text, text) is
  'The calling coach says what became of an agreement in a note of theirs; where the client was sent the same words, '
  'they can read it. AT002 for a foreign note or words that do not stand there, 23514 for an unknown answer.';
grant execute on function private.answer_agreement(uuid, text, text) to authenticated;

create function public.answer_agreement(p_note_id uuid, p_words text, p_answer text)
  returns void
  language sql
  set search_path = ''
as $$ select private.answer_agreement(p_note_id, p_words, p_answer) $$;
comment on function public.answer_agreement(uuid, text, text) is
  'The coach says of an agreement in a note: kept, partly, not_yet or no_longer; null takes that back.';
grant execute on function public.answer_agreement(uuid, text, text) to authenticated;

create function private.answer_shared_agreement(p_shared_note_id uuid, p_words text, p_answer text)
  returns void
  language plpgsql
  security definer
  set search_path = ''
as $$
declare
  sent public.shared_notes;
  me uuid := private.coach_id();
begin
  select * into sent from public.shared_notes s
   where s.id = p_shared_note_id and s.withdrawn_at is null
     and (s.coach_id = me or s.client_id in (select private.my_client_ids()));
  if sent.id is null or not exists (select from private.agreements_in(sent.body) a where a.text = p_words) then
    perform private.refuse_not_found();
  end if;
  perform private.set_agreement_answer(sent.coach_id, sent.client_id, null, sent.id,
    case when sent.coach_id = me then 'coach' else 'client' end, p_words, p_answer);
end
$$;
comment on function private.answer_shared_agreement(uuid, text, text) is
  'The caller, coach or client, says what became of an agreement in a summary; the other side can read it. AT002 for '
  'another''s or a withdrawn one or words that do not stand there, 23514 for an unknown answer.';
grant execute on function private.answer_shared_agreement(uuid, text, text) to authenticated;

create function public.answer_shared_agreement(p_shared_note_id uuid, p_words text, p_answer text)
  returns void
  language sql
  set search_path = ''
as $$ select private.answer_shared_agreement(p_shared_note_id, p_words, p_answer) $$;
comment on function public.answer_shared_agreement(uuid, text, text) is
  'Coach or client says of an agreement in a summary: kept, partly, not_yet or no_longer; null takes that back.';
grant execute on function public.answer_shared_agreement(uuid, text, text) to authenticated;
