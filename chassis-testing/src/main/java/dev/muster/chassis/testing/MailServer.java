package dev.muster.chassis.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real SMTP server that the service under test sends its mail to, and that can be asked what it took. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of(
                "muster.smtp.host",
                "127.0.0.1",
                "muster.smtp.port",
                String.valueOf(server.getSmtp().getPort()),
                "muster.smtp.from",
                "muster@example.org",
                "muster.outbound.allow",
                "127.0.0.0/8",
                "quarkus.log.category.\"com.icegreen\".level",
                "WARN");
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** Forgets all mail and works, whatever a test did before. */
    public static void reset() {
        up();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void down() {
        server.stop();
    }

    public static void up() {
        if (!server.isRunning()) {
            server.start();
        }
    }

    /** All mail since the reset; that of one receiver in the order of its arrival. */
    public static List<ReceivedMail> all() {
        return Stream.of(server.getReceivedMessages()).map(MailServer::read).toList();
    }

    public static List<ReceivedMail> to(String address) {
        return all().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** Who got mail, as often as they got it. */
    public static List<String> receivers() {
        return all().stream().map(ReceivedMail::to).toList();
    }

    private static ReceivedMail read(MimeMessage message) {
        try {
            var receivers = Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .toList();
            return new ReceivedMail(
                    String.join(",", receivers), message.getSubject(), ReceivedMail.textOf(message), message);
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a mail", e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
