package dev.muster.oncall.contact;

import dev.muster.chassis.problem.Decision;
import dev.muster.oncall.channel.ContactKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An address at which a person wants to be reached. It is trusted once its owner has shown that messages arrive. */
@Entity
@Table(name = "contact_method")
class ContactMethod {

    @Id
    UUID id;

    @Version
    int version;

    UUID personId;

    @Enumerated(EnumType.STRING)
    ContactKind kind;

    String address;
    String name;
    Instant createdAt;
    Instant verifiedAt;

    String codeHash;
    Instant codeExpiresAt;
    int codeTries;

    String sealedSecret;

    protected ContactMethod() {}

    static ContactMethod of(UUID id, UUID personId, ContactKind kind, String address, String name, Instant at) {
        var method = new ContactMethod();
        method.id = id;
        method.personId = personId;
        method.kind = kind;
        method.address = address;
        method.name = name;
        method.createdAt = at;
        return method;
    }

    /** An address somebody with authority over it has set needs no code. */
    ContactMethod trustedSince(Instant at) {
        if (!isVerified()) {
            verifiedAt = at;
            forgetCode();
        }
        return this;
    }

    /** From now on messages to it are signed with this secret, which is given encrypted. */
    void signWith(String sealed) {
        sealedSecret = sealed;
    }

    void moveTo(String newAddress) {
        address = newAddress;
        verifiedAt = null;
        forgetCode();
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    /** A new code makes every earlier one worthless. */
    Decision<Instant> expect(VerificationCode code, Instant at) {
        if (isVerified()) {
            return Decision.noChange();
        }
        codeHash = code.hashFor(id);
        codeExpiresAt = at.plus(VerificationCode.LIFETIME);
        codeTries = 0;
        return Decision.accept(codeExpiresAt);
    }

    /** Wrong guesses count; after a few the code is void. The count must be kept even when the answer is a refusal. */
    Decision<Instant> verify(VerificationCode code, Instant at) {
        if (isVerified()) {
            return Decision.noChange();
        }
        if (codeHash == null || !at.isBefore(codeExpiresAt) || codeTries >= VerificationCode.MAX_TRIES) {
            return Decision.refuse(ContactProblems.codeExpired());
        }
        if (!codeHash.equals(code.hashFor(id))) {
            codeTries++;
            return Decision.refuse(ContactProblems.codeWrong(VerificationCode.MAX_TRIES - codeTries));
        }
        verifiedAt = at;
        forgetCode();
        return Decision.accept(at);
    }

    Contact toContact() {
        return new Contact(id, kind, address, isVerified(), sealedSecret);
    }

    private void forgetCode() {
        codeHash = null;
        codeExpiresAt = null;
        codeTries = 0;
    }
}
