-- Tokens of a session, an API token or a person that were issued up to an instant and must be refused. A row is needed
-- only as long as the longest token lives.
create table revocation (
    revoked_id uuid        primary key,
    up_to      timestamptz not null
);
