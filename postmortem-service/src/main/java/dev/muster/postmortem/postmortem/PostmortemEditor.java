package dev.muster.postmortem.postmortem;

import dev.muster.chassis.audit.Audit;
import dev.muster.chassis.etag.ETags;
import dev.muster.chassis.messaging.Fact;
import dev.muster.chassis.messaging.Outbox;
import dev.muster.chassis.problem.ProblemException;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.postmortem.catalog.Catalog;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What people do to a postmortem: write its sections, hand it on, bring it to its readers. */
@ApplicationScoped
class PostmortemEditor {

    private final Postmortems postmortems;
    private final SectionRepository sections;
    private final List<PostmortemPart> parts;
    private final OwnerLetters letters;
    private final PostmortemChanges changes;
    private final Catalog catalog;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    PostmortemEditor(
            Postmortems postmortems,
            SectionRepository sections,
            @All List<PostmortemPart> parts,
            OwnerLetters letters,
            PostmortemChanges changes,
            Catalog catalog,
            Transactions transactions,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.postmortems = postmortems;
        this.sections = sections;
        this.parts = parts;
        this.letters = letters;
        this.changes = changes;
        this.catalog = catalog;
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<SectionView> write(String idOrNumber, SectionName name, String text, String ifMatch, Caller by) {
        return transactions.run(() -> postmortems
                .load(idOrNumber, by)
                .invoke(both -> requireWritable(both.getItem1()))
                .chain(both -> sections.require(both.getItem1().id, name)
                        .chain(section -> write(section, text, ifMatch, by))
                        .call(() -> changes.tell(both.getItem2(), "section", name.word(), by.actor()))));
    }

    private Uni<SectionView> write(Section section, String text, String ifMatch, Caller by) {
        requireSeen(ifMatch, section);
        var before = SectionView.of(section);
        section.write(text, by.personId(), clock.instant());
        return sections.flush()
                .replaceWith(() -> SectionView.of(section))
                .call(after -> audit.record(by, "section.written", "section", section.id.toString(), before, after));
    }

    Uni<Void> giveTo(String idOrNumber, UUID ownerId, String ifMatch, Caller by) {
        catalog.requirePerson("/ownerId", ownerId);
        return transactions.run(() -> postmortems.load(idOrNumber, by).chain(both -> {
            var postmortem = both.getItem1();
            ETags.require(ifMatch, postmortem.version);
            var before = postmortem.ownerId;
            postmortem.giveTo(ownerId);
            return letters.yours(postmortem, both.getItem2())
                    .chain(() -> audit.record(
                            by, "postmortem.owned", "postmortem", postmortem.id.toString(), before, ownerId))
                    .chain(() -> changes.tell(both.getItem2(), "owner", by.actor()));
        }));
    }

    Uni<Void> classify(String idOrNumber, Cause cause, Caller by) {
        return transactions.run(() -> postmortems.load(idOrNumber, by).chain(both -> {
            var postmortem = both.getItem1();
            var before = postmortem.cause;
            postmortem.broughtAboutBy(cause);
            return audit.record(by, "postmortem.classified", "postmortem", postmortem.id.toString(), before, cause)
                    .chain(() -> changes.tell(both.getItem2(), "cause", by.actor()));
        }));
    }

    Uni<Void> move(String idOrNumber, PostmortemStatus to, Caller by) {
        return transactions.run(() -> postmortems
                .load(idOrNumber, by)
                .call(both -> to == PostmortemStatus.PUBLISHED
                        ? requireComplete(both.getItem1().id)
                        : Uni.createFrom().voidItem())
                .chain(both -> move(both.getItem1(), both.getItem2(), to, by)));
    }

    /** What keeps it from being published. */
    Uni<List<String>> missing(UUID id) {
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(part -> part.missing(id))
                .collect()
                .asList()
                .map(all -> all.stream().flatMap(List::stream).toList());
    }

    private Uni<Void> move(Postmortem postmortem, PostmortemRef ref, PostmortemStatus to, Caller by) {
        var before = postmortem.status;
        return postmortem
                .move(to, clock.instant())
                .fold(
                        moved -> audit.record(
                                        by, "postmortem.moved", "postmortem", postmortem.id.toString(), before, moved)
                                .chain(() -> changes.tell(ref, "status", by.actor()))
                                .chain(() -> tell(ref, moved, by)),
                        () -> Uni.createFrom().voidItem(),
                        problem -> Uni.createFrom().failure(new ProblemException(problem)));
    }

    private Uni<Void> tell(PostmortemRef ref, PostmortemStatus moved, Caller by) {
        return moved == PostmortemStatus.PUBLISHED
                ? outbox.publish(Fact.of("postmortem.published", ref.id(), PostmortemPublished.of(ref), by.actor()))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> requireComplete(UUID id) {
        return missing(id)
                .invoke(missing -> {
                    if (!missing.isEmpty()) {
                        throw PostmortemProblems.incomplete(missing);
                    }
                })
                .replaceWithVoid();
    }

    /** Whoever saves over words they have not seen is shown them. */
    private static void requireSeen(String ifMatch, Section section) {
        try {
            ETags.require(ifMatch, section.version);
        } catch (ProblemException outdated) {
            throw PostmortemProblems.changedMeanwhile(section);
        }
    }

    private static void requireWritable(Postmortem postmortem) {
        if (!postmortem.status.writable()) {
            throw PostmortemProblems.notWritable(postmortem.status);
        }
    }
}
