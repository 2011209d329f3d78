package dev.muster.oncall.paging;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.contact.Urgency;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.escalation.EscalationPolicies;
import dev.muster.oncall.paging.PolicyChoice.Chosen;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Pages that a person starts: to call others, or to try whether they themselves are reached. */
@ApplicationScoped
class ManualPages {

    @Inject
    PageStarter starter;

    @Inject
    Recipients recipients;

    @Inject
    EscalationPolicies policies;

    @Inject
    Directory directory;

    @Inject
    PageSubjectRepository subjects;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    Uni<Page> start(StartPage wanted, Caller by) {
        var pageId = Ids.next();
        return transactions.run(() -> requireNoLivePage(wanted)
                .chain(() -> chosen(wanted.target()))
                .chain(chosen -> policies.catchAll()
                        .map(catchAll -> call(pageId, wanted, EscalationPath.of(chosen.policy(), catchAll)))
                        .chain(call -> starter.start(call, subject(pageId, wanted), chosen.why(), Instigator.of(by)))));
    }

    /** Calls only the caller, as a real page of high urgency would. It ends by itself. */
    Uni<Page> tryOut(Caller by) {
        return transactions.run(() -> requirePerson(by.personId()).chain(person -> {
            var path = new EscalationPath(List.of(DirectPolicy.to(person)));
            var call = new CallForHelp(
                    Ids.next(),
                    "can you be reached?",
                    "You asked for this in Muster. Acknowledge it to see the whole way work.",
                    Urgency.HIGH,
                    null,
                    path,
                    clock.instant(),
                    true,
                    List.of());
            return starter.start(call, List.of(), "A try-out by yourself", Instigator.of(by));
        }));
    }

    private Uni<Chosen> chosen(Recipient target) {
        return recipients.chosen(target).map(found -> require(found, "/target/id", target.type().required));
    }

    private Uni<PersonRecord> requirePerson(UUID id) {
        return directory
                .person(id)
                .map(found -> require(found.filter(PersonRecord::active), "/personId", "active person"));
    }

    private Uni<Void> requireNoLivePage(StartPage wanted) {
        if (wanted.subject() == null || wanted.subject().isIncident()) {
            return Uni.createFrom().voidItem();
        }
        return subjects.live(wanted.subject().type(), wanted.subject().id())
                .invoke(live -> {
                    if (live != null) {
                        throw PageProblems.subjectHasPage(live.pageId).asException();
                    }
                })
                .replaceWithVoid();
    }

    private CallForHelp call(UUID pageId, StartPage wanted, EscalationPath path) {
        var service = wanted.target().type() == Recipient.Type.SERVICE
                ? wanted.target().id()
                : null;
        return new CallForHelp(
                pageId,
                wanted.title(),
                wanted.message(),
                wanted.urgency(),
                service,
                path,
                clock.instant(),
                false,
                List.of());
    }

    private static List<PageSubject> subject(UUID pageId, StartPage wanted) {
        return Stream.ofNullable(wanted.subject())
                .map(about -> PageSubject.of(Ids.next(), pageId, about.type(), about.id(), about.url(), List.of()))
                .toList();
    }

    private static <T> T require(Optional<T> found, String pointer, String what) {
        return found.orElseThrow(() -> Problems.invalid(pointer, "There is no " + what + " of this id"));
    }
}
