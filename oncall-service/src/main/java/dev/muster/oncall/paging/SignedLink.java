package dev.muster.oncall.paging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Lets one person do one thing to one page, once, without signing in. */
@Entity
@Table(name = "signed_link")
class SignedLink {

    static final String ACKNOWLEDGE = "acknowledge";

    @Id
    UUID id;

    @Version
    int version;

    UUID pageId;
    UUID personId;
    String act;

    /** By which a link is found. */
    String tokenHash;

    /** From which the address is made when a message is sent; the token itself is stored nowhere. */
    String sealedToken;

    Instant usedAt;

    protected SignedLink() {}

    static SignedLink of(UUID id, UUID pageId, UUID personId, String act) {
        var link = new SignedLink();
        link.id = id;
        link.pageId = pageId;
        link.personId = personId;
        link.act = act;
        return link;
    }

    /** Works again, at a new address; the old one is worthless from now on. */
    void renew(String hash, String sealed) {
        tokenHash = hash;
        sealedToken = sealed;
        usedAt = null;
    }

    void use(Instant at) {
        usedAt = at;
    }

    boolean isUsed() {
        return usedAt != null;
    }
}
