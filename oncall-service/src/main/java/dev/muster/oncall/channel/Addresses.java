package dev.muster.oncall.channel;

import dev.muster.chassis.mail.MailAddress;
import java.net.URI;

/** Whether text can be an address of a channel at all. Whether anybody is there, only a message shows. */
public final class Addresses {

    private Addresses() {}

    public static boolean valid(ContactKind kind, String address) {
        return switch (kind) {
            case EMAIL -> MailAddress.isOne(address);
            case WEBHOOK -> isWeb(address);
            case INBOX -> address.isEmpty();
        };
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = URI.create(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
