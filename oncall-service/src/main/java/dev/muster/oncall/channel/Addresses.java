package dev.muster.oncall.channel;

import java.net.URI;
import java.util.regex.Pattern;

/** Whether text can be an address of a channel at all. Whether anybody is there, only a message shows. */
public final class Addresses {

    private static final int LONGEST_MAIL_ADDRESS = 254;
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@\"<>,;:\\\\()\\[\\]\\p{Cntrl}]{1,64}@[^\\s@\"<>,;:\\\\()\\[\\]\\p{Cntrl}]{1,190}");

    private Addresses() {}

    public static boolean valid(ContactKind kind, String address) {
        return switch (kind) {
            case EMAIL -> isMail(address);
            case WEBHOOK -> isWeb(address);
            case INBOX -> address.isEmpty();
        };
    }

    static boolean isMail(String address) {
        return address.length() <= LONGEST_MAIL_ADDRESS && MAIL.matcher(address).matches();
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
