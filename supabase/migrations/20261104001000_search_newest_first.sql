-- Under row-level security the planner may not ask its statistics how often a word stands (@@ is not leakproof): it takes every word for
-- a rare one, fetches all of a coach's rows and sorts them. Without bitmap scans it reads the index from the newest on, and stops when
-- it has found a page.
alter function public.search_record(text, uuid, text[], timestamptz, text, int) set enable_bitmapscan = off;
