-- The built-in check-in. Written by supabase/forms/check-in.ts.

insert into public.forms (id, slug, kind, title, description) values (
  '00000000-0000-4000-8000-0000000f0002', 'weekly-check-in', 'check_in', 'Weekly check-in',
  'Eight questions about the past week, a small win, and whether there is something to talk about.'
);

insert into public.form_versions (id, form_id, version, series, definition) values (
  '00000000-0000-4000-8000-0000000f0201', '00000000-0000-4000-8000-0000000f0002', 1, '00000000-0000-4000-8000-0000000f0200',
  $check_in${"sections":[
  {"linkId":"week","title":"This week","intro":"For you and your coach; not a validated test. Anything can be left out.","items":[
    {"linkId":"seen","type":"scale","label":"Seen","text":"This week I felt seen.","sensitivity":"normal","min":0,"max":10,"minLabel":"Not at all","maxLabel":"Completely"},
    {"linkId":"heard","type":"scale","label":"Heard","text":"This week I felt heard.","sensitivity":"normal","min":0,"max":10,"minLabel":"Not at all","maxLabel":"Completely"},
    {"linkId":"understood","type":"scale","label":"Understood","text":"This week I felt understood.","sensitivity":"normal","min":0,"max":10,"minLabel":"Not at all","maxLabel":"Completely"},
    {"linkId":"safe","type":"scale","label":"Safe to feel","text":"This week it felt safe to show what I feel.","sensitivity":"normal","min":0,"max":10,"minLabel":"Not at all","maxLabel":"Completely"},
    {"linkId":"trust","type":"scale","label":"Trust","text":"This week I could trust.","sensitivity":"normal","min":0,"max":10,"minLabel":"Not at all","maxLabel":"Completely"},
    {"linkId":"affection","type":"scale","label":"Affection","text":"This week affection was welcome.","sensitivity":"normal","min":0,"max":10,"minLabel":"Not at all","maxLabel":"Completely"},
    {"linkId":"desire","type":"scale","label":"Desire","text":"This week there was desire or pleasure, on my own or together.","sensitivity":"intimate","min":0,"max":10,"minLabel":"Not at all","maxLabel":"Completely","optIn":true},
    {"linkId":"present","type":"scale","label":"Present","text":"This week we were present together.","sensitivity":"normal","min":0,"max":10,"minLabel":"Not at all","maxLabel":"Completely"},
    {"linkId":"win","type":"longtext","label":"Win","text":"A small win this week?","help":"However small. A sentence is plenty.","sensitivity":"private","role":"win","maxLength":500},
    {"linkId":"talk","type":"boolean","label":"To talk about","text":"Is there something you would like to talk about privately?","help":"Your coach sees that there is something, and asks you when you meet.","sensitivity":"private","role":"topic","seenBy":{"default":"coach","fixed":true}}
  ]}
],"closing":"Thank you. Your coach can now read what you chose to show."}$check_in$
);
