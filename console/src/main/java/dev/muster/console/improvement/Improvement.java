package dev.muster.console.improvement;

/** An improvement and the service it reached. */
public record Improvement(Owner owner, Received received) {

    public String address() {
        return "/improvements/" + owner.word() + "/" + received.id();
    }

    /** The address of one of its forms. */
    public String to(String form) {
        return address() + "/" + form;
    }
}
