-- an API token may be good for some services and actions only; none named: for all
alter table api_token
    add column services text not null default '[]',
    add column actions text not null default '[]';
