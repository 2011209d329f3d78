package dev.muster.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a member is run on one small machine: the JVM that runs the launcher, a small heap, and a fast start. */
final class JavaCommand {
    private JavaCommand() {}

    /** @param cache options that use what makes the start fast, or record it */
    static List<String> of(Member member, Path home, List<String> cache) {
        var command = new ArrayList<String>();
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dmuster.member=" + member.folder(),
                "-Xms48m",
                "-Xmx" + (member.hasDatabase() ? 256 : 128) + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(cache);
        command.addAll(List.of("-jar", member.jar(home).toString()));
        return command;
    }
}
