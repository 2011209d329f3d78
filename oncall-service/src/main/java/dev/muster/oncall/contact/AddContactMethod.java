package dev.muster.oncall.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.muster.oncall.channel.Addresses;
import dev.muster.oncall.channel.ContactKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An address to be reached at", examples = "{\"kind\":\"email\",\"address\":\"ada@example.org\"}")
record AddContactMethod(
        @NotNull ContactKind kind,
        @NotBlank @Size(max = 2000) String address,
        @Size(max = 100) String name) {

    @JsonIgnore
    @AssertTrue(message = "Must be an e-mail address, or for a webhook an absolute http or https address")
    boolean isAddress() {
        return kind == null || address == null || Addresses.valid(kind, address);
    }

    String nameOrAddress() {
        return name == null || name.isBlank() ? address : name.strip();
    }
}
