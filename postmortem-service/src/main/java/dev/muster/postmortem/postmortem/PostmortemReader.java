package dev.muster.postmortem.postmortem;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import dev.muster.chassis.paging.Slice;
import dev.muster.chassis.storage.NewestFirst;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.facts.Incident;
import dev.muster.postmortem.facts.Incidents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows postmortems to those who may see them. */
@ApplicationScoped
class PostmortemReader {

    private static final String WORDS =
            "id in (select s.postmortemId from Section s where locate(:q, lower(s.text)) > 0)";

    private final Postmortems postmortems;
    private final PostmortemRepository repository;
    private final SectionRepository sections;
    private final DossierRepository dossiers;
    private final PostmortemEditor editor;
    private final Incidents incidents;
    private final Transactions transactions;

    PostmortemReader(
            Postmortems postmortems,
            PostmortemRepository repository,
            SectionRepository sections,
            DossierRepository dossiers,
            PostmortemEditor editor,
            Incidents incidents,
            Transactions transactions) {
        this.postmortems = postmortems;
        this.repository = repository;
        this.sections = sections;
        this.dossiers = dossiers;
        this.editor = editor;
        this.incidents = incidents;
        this.transactions = transactions;
    }

    /** Newest first. Those withdrawn are listed only where they are asked for. */
    Uni<Slice<PostmortemSummary>> list(
            UUID incidentId, List<PostmortemStatus> statuses, String q, PageParams page, Caller by) {
        var query = new NewestFirst("1 = 1")
                .and(Incidents.VISIBLE, "viewer", Incidents.viewer(by))
                .and("incidentId = :incident", "incident", incidentId)
                .and("status in :statuses", "statuses", statuses.isEmpty() ? null : statuses)
                .and("status <> :hidden", "hidden", statuses.isEmpty() ? PostmortemStatus.WITHDRAWN : null)
                .and(WORDS, "q", q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT));
        return transactions.run(() -> query.read(repository, page).chain(rows -> about(rows)
                .map(known -> Slice.of(
                        rows,
                        page.limit(),
                        last -> new Cursor("", last.id),
                        row -> PostmortemSummary.of(row, known.apply(row.incidentId))))));
    }

    Uni<PostmortemView> read(String idOrNumber, Caller by) {
        return transactions.run(() -> postmortems
                .load(idOrNumber, by)
                .chain(both -> view(both.getItem1(), both.getItem2().incident())));
    }

    Uni<SectionView> section(String idOrNumber, SectionName name, Caller by) {
        return transactions.run(() -> postmortems
                .require(idOrNumber, by)
                .chain(ref -> sections.require(ref.id(), name))
                .map(SectionView::of));
    }

    /** In the caller's transaction. */
    Uni<PostmortemView> view(Postmortem postmortem, Incident incident) {
        var head = PostmortemSummary.of(postmortem, incident);
        return sections.of(postmortem.id)
                .chain(all -> dossiers.findById(postmortem.id).chain(dossier -> editor.missing(postmortem.id)
                        .map(missing -> PostmortemView.of(head, all, dossier, missing))));
    }

    private Uni<Function<UUID, Incident>> about(List<Postmortem> rows) {
        return incidents
                .all(rows.stream().map(row -> row.incidentId).toList())
                .map(found -> found.stream().collect(Collectors.toMap(Incident::incidentId, Function.identity())))
                .map(byId -> byId::get);
    }
}
