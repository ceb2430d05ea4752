-- Published measures: Noor's record of rights for the GAD-7, and that measure twice for Adaeze, a summer apart.
-- Given, answered and sent through the same functions as in earnest.

insert into public.measure_rights (coach_id, measure, holder, basis, territory, commercial_use, evidence, created_at)
  values ('00000000-0000-4000-8000-000000000001', 'gad-7', 'Spitzer, Williams, Kroenke and colleagues; Pfizer Inc.',
    'The holder says: no permission required to reproduce, translate, display or distribute.', 'Everywhere', true,
    'phqscreeners.com, read on the day of this record', now() - interval '125 days');

create temporary table taken (id uuid, ago int, points int[]);
insert into taken values
  ('00000000-0000-4000-8000-000000000341', 118, array[2, 3, 2, 2, 1, 2, 2]),
  ('00000000-0000-4000-8000-000000000342', 12, array[1, 1, 1, 1, 0, 1, 1]);

do $$
declare
  one record;
  made uuid;
begin
  for one in select id, points, now() - make_interval(days => ago) as at from taken order by ago desc loop
    perform set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000001', true);
    made := private.assign_form(one.id, '00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-0000000f0111');
    update public.form_assignments set id = one.id, assigned_at = one.at - interval '2 days' where id = made;
    perform set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000201', true);
    insert into public.answers (assignment_id, link_id, value, state)
      select one.id, 'i' || nr, to_jsonb(point::text), 'answered' from unnest(one.points) with ordinality as given (point, nr);
    perform private.submit_assignment(one.id);
    update public.form_assignments set submitted_at = one.at where id = one.id;
    update public.answers set sent_at = one.at, updated_at = one.at where assignment_id = one.id;
    update public.scores set at = one.at where assignment_id = one.id;
    perform set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000001', true);
    perform private.mark_reviewed(one.id);
    update public.form_assignments set reviewed_at = one.at + interval '1 day' where id = one.id;
  end loop;
  perform set_config('request.jwt.claim.sub', '', true);
end $$;

drop table taken;
