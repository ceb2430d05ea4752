-- Looking for words as people write them: any case, accents or none, any apostrophe, in any order.
begin;
set local search_path = public, tap;
select plan(26);

create function tap.writes(p_client text, p_text text) returns void language sql as $$
  insert into public.notes (client_id, title, body) values (tap.record(p_client), null, tap.document(p_text))
$$;
create function tap.names_found(p_search text) returns text language sql as $$
  select string_agg(name, ', ' order by sort_key, id) from public.list_clients(p_search)
$$;
create function tap.heads(p_words text) returns setof text language sql as $$
  select translate(headline, chr(57344) || chr(57345), '[]') from public.search_record(p_words)
$$;
grant execute on all functions in schema tap to public;

select act_as('Noor');
insert into clients (name, preferred_name, email) values
  ('Zoë Ångström', null, null), ('Seán O’Neill', null, 'sean@example.org'), (U&'Marie Be\0301langer', 'MÉMÉ', null);

select is(names_found('ångs'), 'Zoë Ångström', 'Noor, a coach, finds Zoë Ångström by a piece of her name');
select is(names_found('ANGSTROM zoe'), 'Zoë Ångström', 'without accents, in capitals, in another order');
select is(names_found('O''Neill'), 'Seán O’Neill', 'an apostrophe is an apostrophe');
select is(names_found('oʼneill sean'), 'Seán O’Neill', 'whichever it is');
select is(names_found('belanger'), 'Marie Bélanger', 'letters that came taken apart are found');
select is(names_found(U&'be\0301langer'), 'Marie Bélanger', 'and are looked for so');
select is(names_found('memé marie'), 'Marie Bélanger', 'the name somebody goes by as well');
select is(names_found(U&'sean@\200bexample'), 'Seán O’Neill', 'and an address, with marks that nobody sees');
select is(names_found('zoe belanger'), null, 'every word must be there');
select is(names_found('%'), null, 'a sign is only itself');
select is(names_found('  '), names_found(''), 'nothing but spaces looks for nothing');
select is((select string_agg(coalesce(preferred_name, name), ', ' order by sort_key, id) from list_clients() where name in ('Zoë Ångström', 'Seán O’Neill', 'Marie Bélanger')),
  'MÉMÉ, Seán O’Neill, Zoë Ångström', 'the list is in the order of the letters, not of their codes');

select lives_ok($$ insert into clients (name, email) values (U&'\FEFFIda\200B ', U&' <mailto:Ida\2060@Example.org> ') $$, 'what is pasted may bring marks that nobody sees');
select results_eq($$ select name, email from clients where search_text like 'ida%' $$, $$ values ('Ida', 'ida@example.org') $$, 'they are not kept');
select throws_like($$ insert into clients (name, email) values ('Ida', 'IDA@example.org') $$, '%clients_email_unique%', 'and make no second address');
select throws_ok($$ insert into clients (name) values (U&'\200B\FEFF') $$, '23514', null, 'a name of nothing to be seen is none');

select lives_ok($$ select writes('Ann', 'Talked about Élodie’s café, “slow mornings” and Straße 5. She was running late.') $$, 'she writes a note');
select results_eq($$ select heads('elodie') $$, array['Talked about [Élodie]’s café, “slow mornings” and Straße 5. She was running late.'], 'a word is found without its accent, and shown as it was written');
select results_eq($$ select count(*)::int from search_record('CAFE Talked') $$, array[1], 'words in any order');
select results_eq($$ select count(*)::int from search_record('runs') $$, array[1], 'in another form');
select results_eq($$ select count(*)::int from search_record('“mornings and”') $$, array[1], 'a phrase in the quotation marks of a phone');
select results_eq($$ select count(*)::int from search_record('elodie''s strasse') $$, array[1], 'apostrophes and ß');
select is_empty($$ select 1 from search_record('café -élodie') $$, 'and without a word');
select results_eq($$ select kind from timeline(tap.record('Ann'), p_words => 'elodie') $$, array['note'], 'the timeline finds it too');
select lives_ok($$ select plan_session(gen_random_uuid(), tap.record('Ann'), 'session', now() + interval '9 d', now() + interval '9 d 1 h', 'Café Zoë, Hafenstraße') $$, 'she plans a session');
select results_eq($$ select kind from timeline(tap.record('Ann'), p_words => 'hafenstrasse CAFE') $$, array['session'], 'which is found by its place');
select * from finish();
rollback;
