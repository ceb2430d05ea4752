-- Tries a statement as an actor, says what came of it, and undoes it.
create function tap.outcome(p_actor text, p_object text, p_sql text, p_target text default null) returns text language plpgsql as $$
declare
  answer text;
begin
  perform case when p_actor = 'nobody' then tap.act_as_anon() else tap.act_as(p_actor) end;
  execute p_sql into answer using p_target;
  raise exception using errcode = 'ZZ000', message = coalesce(answer, 'nothing');
exception when others then
  -- leaving the block undoes the statement and the role
  return case
    when sqlstate = 'ZZ000' then sqlerrm
    when sqlstate = 'PGRST' then sqlerrm::jsonb ->> 'code'
    -- at the door of the object itself, not further in, where a guard may call what the actor can not
    when sqlstate = '42501' and sqlerrm ~ ('^permission denied for (table|function) ' || p_object || '$') then 'denied'
    when sqlstate = '42501' and sqlerrm like 'permission denied for %' then 'denied within'
    when sqlstate = '42501' then 'refused'
    else sqlstate
  end;
end
$$;
