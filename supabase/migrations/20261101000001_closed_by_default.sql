-- A Supabase project grants everything in `public` to anon and authenticated as soon as it is made,
-- and row-level security alone does not hide a column. Here nothing is granted that a migration
-- does not name, column by column.
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke execute on functions from anon, authenticated;
