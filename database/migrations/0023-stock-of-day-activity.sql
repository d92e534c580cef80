-- Whether everybody who was in day activity on the stated day is registered, not only those who have left: else the day has no stock.
alter table coverage add column everybody_registered boolean not null default false;
