-- Lists are read newest first, which is by descending id. Whatever narrows a list stands before the id.
create index alert_by_status on alert (status, id desc) include (severity) where status <> 'resolved';
create index alert_by_severity on alert (severity, id desc);
create index alert_by_service on alert (service_id, id desc) where service_id is not null;
create index alert_by_integration on alert (integration_id, id desc);
create index alert_by_time on alert using brin (first_seen_at);

-- What people search: labels, and the words of the summary, of names like db1.example.com each part.
create index alert_by_text on alert using gin (
    labels jsonb_path_ops,
    to_tsvector('simple', translate(summary, './-_:@=', '       '))
);

-- What must stay empty: alerts nobody decided about, and alerts somebody should be paged for and is not yet.
create index alert_without_fate on alert (id) where fate_outcome = '' or fate_steps = '[]';
create index alert_awaiting_page on alert (first_seen_at)
    where fate_outcome = 'paged' and page_id is null and status = 'triggered';
