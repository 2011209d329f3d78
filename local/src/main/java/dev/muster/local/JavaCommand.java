package dev.muster.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a member is run on one small machine: the JVM that runs the launcher, a small heap, and a fast start. */
final class JavaCommand {
    private JavaCommand() {}

    static List<String> of(Member member, Path home) {
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
        command.addAll(StartCache.of(member, home).options());
        command.addAll(List.of("-jar", member.jar(home).toString()));
        return command;
    }
}
