-- A visit that a new plan, other days or the end of a stay strikes out was never to be: it is no visit that was called off.
alter table support_visit
  drop constraint support_visit_outcome,
  add constraint support_visit_outcome check (outcome in ('held', 'missed', 'called_off', 'struck'));
