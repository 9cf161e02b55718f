-- Where else a company is found: profiles on other sites and videos, in the order in which its admin wrote them.
create table company_link (
  company_id uuid not null references company on delete cascade,
  place      integer not null check (place between 0 and 11),
  address    text not null check (length(address) <= 300 and address like 'https://%'),
  video      boolean not null,
  primary key (company_id, place)
);
