-- Every column is read by name, and so not xmax, xmin or ctid: a foreign key locks the row that it points at, so that what a client opens
-- or sets for themselves alone would show in the system columns of the record, form or version that their coach reads.
do $$
declare
  relation record;
begin
  for relation in
    select c.oid::regclass as name,
           (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
      from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('authenticated', c.oid, 'select')
     order by c.relname
  loop
    execute format('revoke select on %s from authenticated', relation.name);
    execute format('grant select (%s) on %s to authenticated', relation.columns, relation.name);
  end loop;
end
$$;
