package dev.muster.oncall.paging;

import dev.muster.chassis.secret.SecretBox;
import dev.muster.chassis.secret.Secrets;
import dev.muster.chassis.time.Ids;
import dev.muster.chassis.tx.Transactions;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.incident.IncidentRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The links by which the called answer without signing in. */
@ApplicationScoped
class SignedLinks {

    @Inject
    SignedLinkRepository links;

    @Inject
    PageRepository pages;

    @Inject
    PageResponder responder;

    @Inject
    RestrictedPages restricted;

    @Inject
    Directory directory;

    @Inject
    Transactions transactions;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    @ConfigProperty(name = "muster.public-url")
    String publicUrl;

    /** Makes sure that the person has a link that works. In the caller's transaction, which has locked the page. */
    Uni<Void> issue(UUID pageId, UUID personId) {
        return links.of(pageId, personId, SignedLink.ACKNOWLEDGE)
                .onItem()
                .ifNull()
                .switchTo(() -> make(pageId, personId))
                .invoke(link -> {
                    if (link.isUsed()) {
                        renew(link);
                    }
                })
                .replaceWithVoid();
    }

    /** Where the person can acknowledge the page; empty when they have no link that works. */
    Uni<Optional<String>> address(UUID pageId, UUID personId) {
        return links.of(pageId, personId, SignedLink.ACKNOWLEDGE).map(link -> Optional.ofNullable(link)
                .filter(found -> !found.isUsed())
                .map(found -> publicUrl + "/a/" + secrets.open(found.sealedToken)));
    }

    /** What the link is about, without doing it; empty for a link that never was or belongs to nobody here any more. */
    Uni<Optional<LinkState>> look(String token) {
        return transactions.run(() -> links.byHash(Secrets.hash(token))
                .chain(link -> link == null
                        ? Uni.createFrom().item(Optional.empty())
                        : pages.require(link.pageId).chain(page -> state(link, page))));
    }

    /** Acknowledges for the person the link is bound to, where it still does anything; pressed twice, it acts once. */
    Uni<Optional<Pressed>> press(String token, String role) {
        return transactions.run(() -> links.byHash(Secrets.hash(token))
                .chain(link -> link == null
                        ? Uni.createFrom().item(Optional.empty())
                        : pages.lock(link.pageId)
                                .call(() -> links.refresh(link))
                                .chain(page -> state(link, page))
                                .chain(state -> act(state, role))));
    }

    /** What a link did when it was pressed: nothing, where it could not act any more. */
    record Pressed(LinkState state, boolean acted) {}

    private Uni<Optional<Pressed>> act(Optional<LinkState> state, String role) {
        if (state.filter(LinkState::canAct).isEmpty()) {
            return Uni.createFrom().item(state.map(dead -> new Pressed(dead, false)));
        }
        var link = state.get().link();
        String as = state.get().role(role);
        link.use(clock.instant());
        return responder
                .acknowledge(link.pageId, link.personId, as, "By the link in a message", Instigator.link(link))
                .map(page -> Optional.of(new Pressed(state.get(), true)));
    }

    private Uni<Optional<LinkState>> state(SignedLink link, Page page) {
        return directory
                .person(link.personId)
                .chain(person -> person.filter(PersonRecord::active).isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : restricted
                                .incidentsOf(page.id)
                                .chain(about -> state(link, page, about))
                                .map(Optional::of));
    }

    private Uni<LinkState> state(SignedLink link, Page page, List<IncidentRecord> about) {
        var hidden = about.stream().filter(IncidentRecord::restricted).findFirst();
        var commander = about.stream()
                .map(IncidentRecord::commanderId)
                .filter(Objects::nonNull)
                .findFirst();
        return nameOf(page.acknowledgedBy).chain(name -> commander
                .map(id -> nameOf(id).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(commands -> new LinkState(link, page, name, hidden, commands)));
    }

    private Uni<String> nameOf(UUID personId) {
        return personId == null
                ? Uni.createFrom().item("Somebody")
                : directory.person(personId).map(person -> person.map(PersonRecord::name)
                        .orElse("Somebody"));
    }

    private Uni<SignedLink> make(UUID pageId, UUID personId) {
        var link = SignedLink.of(Ids.next(), pageId, personId, SignedLink.ACKNOWLEDGE);
        renew(link);
        return links.persist(link);
    }

    private void renew(SignedLink link) {
        String token = Secrets.token();
        link.renew(Secrets.hash(token), secrets.seal(token));
    }
}
