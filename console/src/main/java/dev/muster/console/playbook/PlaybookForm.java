package dev.muster.console.playbook;

import dev.muster.console.frame.Press;
import dev.muster.console.frame.Repeated;
import dev.muster.console.frame.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;

/** A playbook, as typed; title, how and role come once a step. */
public class PlaybookForm {

    /** Of the playbook the form was made of; none for a new one. */
    @RestForm
    public String version;

    @RestForm
    public String act;

    @RestForm
    public String name;

    @RestForm
    public String teamId;

    @RestForm
    public String body;

    @RestForm
    public List<String> serviceIds;

    @RestForm
    public List<String> severities;

    /** One a line: "region=eu". */
    @RestForm
    public String labels;

    @RestForm
    public List<String> title;

    @RestForm
    public List<String> how;

    @RestForm
    public List<String> role;

    @RestForm
    public String reason;

    @RestForm
    public String once;

    static PlaybookForm of(Playbook playbook) {
        var form = new PlaybookForm();
        form.version = String.valueOf(playbook.version());
        form.name = playbook.name();
        form.teamId = playbook.teamId() == null ? null : playbook.teamId().toString();
        form.body = playbook.body();
        form.serviceIds =
                playbook.match().serviceIds().stream().map(UUID::toString).toList();
        form.severities = playbook.match().severities();
        form.labels = playbook.match().labels().entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining("\n"));
        form.title = playbook.steps().stream().map(Playbook.Step::title).toList();
        form.how = playbook.steps().stream()
                .map(step -> step.body() == null ? "" : step.body())
                .toList();
        form.role = playbook.steps().stream()
                .map(step -> step.role() == null ? "" : step.role())
                .toList();
        return form;
    }

    Press pressed() {
        return Press.of(act);
    }

    /** As they are after the button that was pressed; a new playbook begins with one that is empty. */
    public List<Playbook.Step> steps() {
        var pressed = pressed();
        var steps = new ArrayList<Playbook.Step>();
        for (int i = 0; i < Repeated.parts(title); i++) {
            if (!pressed.drops(i)) {
                steps.add(new Playbook.Step(Repeated.at(title, i), Repeated.at(how, i), Repeated.at(role, i)));
            }
        }
        if (pressed.adds() || steps.isEmpty()) {
            steps.add(new Playbook.Step(null, null, null));
        }
        return steps;
    }

    public boolean about(UUID service) {
        return serviceIds != null && serviceIds.contains(service.toString());
    }

    public boolean at(String severity) {
        return severities != null && severities.contains(severity);
    }

    public boolean of(UUID team) {
        return team.toString().equals(teamId);
    }

    /** Steps without a word in them are left out. */
    PlaybookShelf.Written read() {
        var written = steps().stream()
                .filter(step -> Typed.text(step.title()) != null || Typed.text(step.body()) != null)
                .map(step -> new PlaybookShelf.WrittenStep(
                        Typed.text(step.title()), Typed.text(step.body()), Typed.text(step.role())))
                .toList();
        return new PlaybookShelf.Written(
                Typed.text(name),
                Typed.id(teamId),
                Typed.text(body),
                new Playbook.Match(Typed.ids(serviceIds), severities, pairs()),
                written,
                Typed.text(reason));
    }

    private Map<String, String> pairs() {
        var pairs = new LinkedHashMap<String, String>();
        for (var line : (labels == null ? "" : labels).lines().toList()) {
            var sides = line.strip().split("=", 2);
            if (!sides[0].isBlank()) {
                pairs.put(sides[0].strip(), sides.length > 1 ? sides[1].strip() : "");
            }
        }
        return pairs;
    }
}
