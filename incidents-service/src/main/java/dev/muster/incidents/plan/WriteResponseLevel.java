package dev.muster.incidents.plan;

import dev.muster.chassis.problem.Faults;
import dev.muster.incidents.catalog.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WriteResponseLevel(
        @Schema(required = true, maxLength = 2000) String guide,

        @Schema(nullable = true) List<WritePlannedPage> pages,

        @Schema(nullable = true, defaultValue = "true") Boolean pageOwners,
        @Schema(nullable = true) List<WritePlannedRole> roles,

        @Schema(nullable = true, examples = "https://chat.example.org/inc-{number}")
        String room,

        @Schema(nullable = true, examples = "https://meet.example.org/{number}")
        String meeting,

        @Schema(nullable = true, description = "PT1M to P1D, or none", examples = "PT30M")
        String updateEvery,

        @Schema(nullable = true) List<WriteReader> audience,
        @Schema(nullable = true, defaultValue = "true") Boolean announce,

        @Schema(
                required = true,
                enumeration = {"required", "optional", "none"})
        String postmortem,

        @Schema(nullable = true, examples = "P5D") String postmortemDue,
        @Schema(nullable = true, examples = "P3D") String reviewDue) {

    private static final int MOST = 50;
    private static final int LONGEST_GUIDE = 2000;
    private static final int LONGEST_ADDRESS = 500;

    /** Null where it is missing. */
    static ResponseLevel read(WriteResponseLevel wanted, Directory directory, Faults faults) {
        if (wanted == null) {
            faults.add("Required");
            return null;
        }
        var demand = wanted.postmortem == null
                ? null
                : PostmortemDemand.of(wanted.postmortem).orElse(null);
        if (demand == null) {
            faults.at("postmortem").add("Must be required, optional or none");
        }
        var guide = faults.at("guide").text(wanted.guide, LONGEST_GUIDE);
        var pages =
                each(wanted.pages, faults.at("pages"), (page, place) -> WritePlannedPage.read(page, directory, place));
        var roles = each(wanted.roles, faults.at("roles"), WritePlannedRole::read);
        var room = address(wanted.room, faults.at("room"));
        var meeting = address(wanted.meeting, faults.at("meeting"));
        var updateEvery = Times.readOrNone(wanted.updateEvery, Times.A_DAY, faults.at("updateEvery"));
        var audience = each(
                wanted.audience, faults.at("audience"), (reader, place) -> WriteReader.read(reader, directory, place));
        var postmortemDue = Times.readOrNone(wanted.postmortemDue, Times.A_YEAR, faults.at("postmortemDue"));
        var reviewDue = Times.readOrNone(wanted.reviewDue, Times.A_YEAR, faults.at("reviewDue"));
        return faults.isEmpty()
                ? new ResponseLevel(
                        guide,
                        pages,
                        !Boolean.FALSE.equals(wanted.pageOwners),
                        roles,
                        room,
                        meeting,
                        updateEvery,
                        audience,
                        !Boolean.FALSE.equals(wanted.announce),
                        demand,
                        postmortemDue,
                        reviewDue)
                : null;
    }

    private static <W, R> List<R> each(List<W> wanted, Faults faults, BiFunction<W, Faults, R> reader) {
        var given = faults.list(wanted, 0, MOST);
        var read = new ArrayList<R>();
        for (int i = 0; i < given.size(); i++) {
            read.add(reader.apply(given.get(i), faults.at(i)));
        }
        return read;
    }

    /** Null for none. A link that people follow leads to the web and nowhere else. */
    private static String address(String text, Faults faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var address = faults.text(text, LONGEST_ADDRESS);
        if (address != null && !address.startsWith("https://") && !address.startsWith("http://")) {
            faults.add("Must begin with https:// or http://");
        }
        return address;
    }
}
