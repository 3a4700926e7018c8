-- Under which law a right is. Only the Participatiewet is worked out: of the others the months are undecided, and never computed as if.
alter table entitlement add column law text not null default 'PW' check (law in ('PW', 'IOAW', 'IOAZ'));
