package dev.muster.console.schedule;

import dev.muster.console.directory.Directory;
import dev.muster.console.directory.Names;
import dev.muster.console.frame.Forms;
import dev.muster.console.frame.Slice;
import dev.muster.console.problem.FormFaults;
import dev.muster.console.problem.Known;
import dev.muster.console.problem.Refusal;
import dev.muster.console.session.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Schedules: the list, a week of one, covering a shift, and making a new one. */
@Path("/schedules")
class ScheduleResource {
    private static final int LIMIT = 200;

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance list(Known<List<Schedule>> schedules, Names names);

        static native TemplateInstance week(SchedulePage page);

        static native TemplateInstance create(ScheduleForm form, FormFaults faults, Names names);
    }

    private final ScheduleReading schedules;
    private final ScheduleActing acting;
    private final Directory directory;
    private final Visitor visitor;
    private final Clock clock;

    ScheduleResource(
            @RestClient ScheduleReading schedules,
            @RestClient ScheduleActing acting,
            Directory directory,
            Visitor visitor,
            Clock clock) {
        this.schedules = schedules;
        this.acting = acting;
        this.directory = directory;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public Uni<TemplateInstance> list() {
        return Uni.combine()
                .all()
                .unis(Known.orUnknown(schedules.list(LIMIT).map(Slice::items)), directory.names())
                .with(Templates::list);
    }

    @GET
    @Path("new")
    public Uni<TemplateInstance> form() {
        var zone = visitor.getZone();
        var monday = LocalDate.now(clock.withZone(zone)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return directory
                .names()
                .map(names -> Templates.create(ScheduleForm.fresh(zone.getId(), monday), FormFaults.NONE, names));
    }

    @POST
    public Uni<Response> create(@BeanParam ScheduleForm form) {
        return directory.saving(
                acting.create(form.once, form.read()).map(made -> Forms.done("/schedules/" + made.id())),
                (faults, names) -> Templates.create(form, faults, names));
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> week(
            @RestPath UUID id, @RestQuery String week, @RestQuery String from, @RestQuery String to) {
        return page(id, week, CoverForm.proposing(from, to), FormFaults.NONE).map(Templates::week);
    }

    @POST
    @Path("{id}/overrides")
    public Uni<Response> cover(@RestPath UUID id, @BeanParam CoverForm form, @RestForm String week) {
        return schedules
                .schedule(id)
                .chain(schedule -> acting.cover(form.once, id, form.read(schedule.zone())))
                .map(made -> backTo(id, week))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal ->
                        page(id, week, form, FormFaults.of(refusal)).chain(page -> Forms.again(Templates.week(page))));
    }

    @POST
    @Path("{id}/overrides/{override}/end")
    public Uni<Response> endCover(@RestPath UUID id, @RestPath UUID override, @RestForm String week) {
        return acting.endCover(id, override).map(done -> backTo(id, week));
    }

    private Uni<SchedulePage> page(UUID id, String week, CoverForm form, FormFaults faults) {
        return schedules.schedule(id).chain(schedule -> {
            var axis = Axis.of(day(week, schedule.zone()), schedule.zone());
            var overrides = schedules.overrides(id, axis.from(), axis.to()).map(Slice::items);
            return Uni.combine()
                    .all()
                    .unis(schedules.timeline(id, axis.from(), axis.to()), Known.orUnknown(overrides), directory.names())
                    .with((timeline, covers, names) -> new SchedulePage(
                            schedule,
                            WeekGrid.of(schedule, timeline, axis, clock.instant(), names),
                            covers.known() ? covers.value() : List.of(),
                            axis.monday(),
                            Axis.of(today(schedule.zone()), schedule.zone()).monday(),
                            form,
                            faults,
                            names));
        });
    }

    private LocalDate day(String given, ZoneId zone) {
        try {
            return given == null ? today(zone) : LocalDate.parse(given);
        } catch (DateTimeException unreadable) {
            return today(zone);
        }
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    private static Response backTo(UUID id, String week) {
        var query = week == null || !week.matches("\\d{4}-\\d{2}-\\d{2}") ? "" : "?week=" + week;
        return Forms.done("/schedules/" + id + query);
    }
}
