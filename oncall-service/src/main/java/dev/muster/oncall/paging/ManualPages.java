package dev.muster.oncall.paging;

import dev.muster.chassis.problem.Problems;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.token.Caller;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.contact.Urgency;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.directory.TeamRecord;
import dev.muster.oncall.escalation.EscalationPolicies;
import dev.muster.oncall.escalation.PolicySnapshot;
import dev.muster.oncall.escalation.Target;
import dev.muster.oncall.paging.PolicyChoice.Chosen;
import dev.muster.oncall.paging.StartPage.Recipient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pages that a person starts: to call others, or to try whether they themselves are reached. */
@ApplicationScoped
class ManualPages {

    @Inject
    PageStarter starter;

    @Inject
    PolicyChoice choice;

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
                    true);
            return starter.start(call, Optional.empty(), "A try-out by yourself", Instigator.of(by));
        }));
    }

    private Uni<Chosen> chosen(Recipient target) {
        return switch (target.type()) {
            case SERVICE ->
                directory
                        .service(target.id())
                        .map(found -> require(found, "service"))
                        .chain(() -> choice.of(null, target.id()));
            case POLICY ->
                policies.snapshot(target.id())
                        .map(found -> require(found, "policy"))
                        .chain(() -> choice.of(target.id(), null));
            case PERSON -> requirePerson(target.id()).map(person -> direct(DirectPolicy.to(person)));
            case TEAM ->
                directory
                        .team(target.id())
                        .map(found -> require(found, "team"))
                        .map(TeamRecord::name)
                        .map(name -> direct(DirectPolicy.to(new Target(Target.Type.TEAM, target.id()), name)));
            case SCHEDULE ->
                Uni.createFrom()
                        .item(direct(DirectPolicy.to(new Target(Target.Type.SCHEDULE, target.id()), "a schedule")));
        };
    }

    private Uni<PersonRecord> requirePerson(UUID id) {
        return directory.person(id).map(found -> require(found.filter(PersonRecord::active), "active person"));
    }

    private Uni<Void> requireNoLivePage(StartPage wanted) {
        if (wanted.subject() == null) {
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
                pageId, wanted.title(), wanted.message(), wanted.urgency(), service, path, clock.instant(), false);
    }

    private static Optional<PageSubject> subject(UUID pageId, StartPage wanted) {
        return Optional.ofNullable(wanted.subject())
                .map(about -> PageSubject.of(Ids.next(), pageId, about.type(), about.id(), about.url(), List.of()));
    }

    private static Chosen direct(PolicySnapshot policy) {
        return new Chosen(policy, "Called directly");
    }

    private static <T> T require(Optional<T> found, String what) {
        return found.orElseThrow(() -> Problems.invalid("/target/id", "There is no " + what + " of this id"));
    }
}
