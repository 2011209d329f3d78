package dev.muster.console.problem;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What a service said when it would not do as asked (RFC 9457), as far as people are shown it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(int status, String code, String title, String detail, List<Fault> errors) {

    /** One thing that is wrong, and where: a JSON pointer into what was sent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Fault(String pointer, String detail) {}

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /** The sentence to show: what to do next, or at least what happened. */
    public String sentence() {
        if (detail != null && !detail.isBlank()) {
            return detail;
        }
        return title == null || title.isBlank() ? "This was refused (" + status + ")." : title;
    }
}
