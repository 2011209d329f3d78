package dev.muster.oncall.paging;

import dev.muster.oncall.channel.ContactKind;
import dev.muster.oncall.channel.Content;
import dev.muster.oncall.directory.Directory;
import dev.muster.oncall.directory.PersonRecord;
import dev.muster.oncall.notification.Cause;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** What people are told about a page, for as long as they need to be told. */
@ApplicationScoped
class PageCause implements Cause {

    /** Stored with each delivery: never rename. */
    static final String TYPE = "page";

    @Inject
    PageRepository pages;

    @Inject
    PageCallRepository calls;

    @Inject
    SignedLinks links;

    @Inject
    Directory directory;

    @Inject
    RestrictedPages restricted;

    @Inject
    PageFacts facts;

    @Inject
    PageDelay delay;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Uni<Optional<Content>> contentFor(UUID pageId, UUID personId) {
        return pages.require(pageId).chain(page -> calls.latest(pageId, personId)
                .chain(call -> page.stillCalls(call.at)
                        ? content(page, call).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty())));
    }

    @Override
    public Uni<Void> handedOver(HandOver handOver) {
        var event = PageEvent.notified(handOver.personId(), handOver.channel());
        return page(handOver)
                .invoke(page -> {
                    if (page.handedOver(handOver.channel(), handOver.at())) {
                        delay.measured(page);
                    }
                })
                .chain(page -> facts.publish(page, event, Instigator.timer("delivery")));
    }

    /** What the inbox takes it takes in the transaction that has locked the page already. */
    private Uni<Page> page(HandOver handOver) {
        return handOver.channel() == ContactKind.INBOX
                ? pages.require(handOver.causeId())
                : pages.lock(handOver.causeId());
    }

    private Uni<Content> content(Page page, PageCall call) {
        return links.address(page.id, call.personId)
                .chain(link -> restricted.incidentBehind(page.id).chain(hidden -> hidden.map(
                                incident -> Uni.createFrom().item(PageContent.restricted(incident, page, link)))
                        .orElseGet(() -> directory
                                .person(call.personId)
                                .map(person -> PageContent.of(page, call, zone(person), link)))));
    }

    private static ZoneId zone(Optional<PersonRecord> person) {
        return person.map(PersonRecord::timeZone).orElse(ZoneOffset.UTC);
    }
}
