package dev.muster.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * {@code ./muster demo}: fills a running suite with a believable organisation and plays an outage in it, through the
 * public APIs alone and slowly enough to be watched in the console.
 */
public final class Demo {
    private static final Duration PACE = Duration.ofSeconds(4);

    private Demo() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            Path data = Path.of(System.getProperty("muster.home", "."), ".muster");
            var pace = PACE;
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--data" -> data = Path.of(valueOf(args, ++i));
                    case "--pace" -> pace = Duration.parse(valueOf(args, ++i));
                    default ->
                        throw new DemoStopped(
                                "there is no option " + args[i] + "; there are --data DIR and --pace PT4S");
                }
            }
            play(access(data.resolve("access.json")), pace);
        } catch (DemoStopped stopped) {
            System.err.println("muster: " + stopped.getMessage());
            System.exit(1);
        }
    }

    private static void play(JsonNode access, Duration pace) throws InterruptedException {
        String url = access.path("url").textValue();
        String password = access.path("adminPassword").textValue();
        var admin = Client.signedIn(url, access.path("adminEmail").textValue(), password);
        var stage = new Stage(pace);
        stage.say("Setting up an organisation: teams, people, schedules, policies, services, playbooks");
        var organisation = Organisation.seed(admin, url, password);
        stage.say("Watch at " + url + "; everybody of the demo signs in with the admin's password, for example "
                + organisation.someone("Ada Okafor").email());
        String incident = new Outage(organisation, stage).play();
        new Lessons(organisation, stage).learn(incident);
        stage.say("The circle is closed: see the rule the improvement changed, and " + url + "/trends");
    }

    private static JsonNode access(Path file) {
        if (!Files.exists(file)) {
            throw new DemoStopped("no suite runs on " + file.getParent() + "; start one first with ./muster up");
        }
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new DemoStopped("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static String valueOf(String[] args, int place) {
        if (place >= args.length) {
            throw new DemoStopped(args[place - 1] + " needs a value");
        }
        return args[place];
    }
}
