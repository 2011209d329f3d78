package dev.muster.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Classes of a member as the JVM keeps them ready for its next start, which halves the time to start and more: an AOT
 * cache (JEP 514), before JDK 25 an archive of classes (JEP 350). Good for one build on one JDK.
 */
final class StartCache {
    private static final int FIRST_WITH_AOT = 25;

    private final String member;
    private final Path file;
    private final Path jar;

    private StartCache(String member, Path file, Path jar) {
        this.member = member;
        this.file = file;
        this.jar = jar;
    }

    static StartCache of(Member member, Path home) {
        Path jar = member.jar(home);
        String jdk = Runtime.version().toString().replaceAll("[^0-9A-Za-z.+-]", "_");
        return new StartCache(member.folder(), jar.resolveSibling("start-" + jdk + ".cache"), jar);
    }

    /** Whether there is none of this build although there could be. */
    boolean isMissing() {
        return !isUsable() && Files.isWritable(file.getParent());
    }

    /** To start with what was recorded, where something was. */
    List<String> options() {
        if (!isUsable()) {
            return List.of();
        }
        return List.of((hasAot() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file);
    }

    /** To record into a file of this folder, which is whole when the member has ended by itself. */
    List<String> recordingOptions(Path folder) {
        return List.of((hasAot() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + recording(folder));
    }

    void keepRecording(Path folder) {
        if (!Files.exists(recording(folder))) {
            return;
        }
        try {
            Files.move(recording(folder), file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path recording(Path folder) {
        return folder.resolve(member + ".cache");
    }

    private boolean isUsable() {
        return Files.exists(file) && file.toFile().lastModified() > jar.toFile().lastModified();
    }

    private static boolean hasAot() {
        return Runtime.version().feature() >= FIRST_WITH_AOT;
    }
}
