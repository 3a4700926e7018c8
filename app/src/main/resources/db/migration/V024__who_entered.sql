-- Who made an entry in the ledger of a trial, by number. The ledger itself is published and knows names alone; but two keys of one person
-- under two names are keys of one person. Null where Vangnet made it, or a trial was brought in with its past.
alter table trial_entry add column staff_id bigint references staff;
