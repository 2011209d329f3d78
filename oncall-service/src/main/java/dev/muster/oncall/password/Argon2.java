package dev.muster.oncall.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id by the parameters that OWASP asks for. Takes some 50 ms and 19 MiB each time, so never on the event loop. */
final class Argon2 {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HEAD = "$argon2id$v=19$m=%d,t=%d,p=1$".formatted(MEMORY_KIB, PASSES);

    private Argon2() {}

    /** In the usual text form, with its salt and parameters. */
    static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        var base64 = Base64.getEncoder().withoutPadding();
        return HEAD + base64.encodeToString(salt) + "$"
                + base64.encodeToString(compute(password, salt, MEMORY_KIB, PASSES));
    }

    static boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        String[] costs = parts[3].split("[=,]");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual = compute(password, salt, Integer.parseInt(costs[1]), Integer.parseInt(costs[3]));
        return MessageDigest.isEqual(expected, actual);
    }

    private static byte[] compute(String password, byte[] salt, int memoryKib, int passes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .build());
        byte[] result = new byte[LENGTH];
        generator.generateBytes(password.getBytes(UTF_8), result);
        return result;
    }
}
