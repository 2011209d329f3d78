package dev.muster.console.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is on call when, as oncall computed it: contiguous shifts and gaps. */
public record Timeline(List<Shift> shifts, List<Gap> gaps) {

    public record Shift(Instant from, Instant to, List<UUID> personIds, Source source) {
        public Shift {
            personIds = personIds == null ? List.of() : List.copyOf(personIds);
        }

        boolean fromLayer(int place) {
            return source != null && source.layer() != null && source.layer() == place;
        }

        boolean fromOverride() {
            return source != null && "override".equals(source.type());
        }
    }

    /** @param layer its place from the bottom, counted from 0 */
    public record Source(String type, Integer layer, String name) {}

    public record Gap(Instant from, Instant to) {}

    public Timeline {
        shifts = shifts == null ? List.of() : List.copyOf(shifts);
        gaps = gaps == null ? List.of() : List.copyOf(gaps);
    }
}
