package dev.muster.chassis.mail;

import java.util.regex.Pattern;

/** What a mail server can be handed as one recipient. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@\"<>,;:\\\\()\\[\\]\\p{Cntrl}]{1,64}@[^\\s@\"<>,;:\\\\()\\[\\]\\p{Cntrl}]{1,190}");

    private MailAddress() {}

    public static boolean isOne(String text) {
        return text != null && text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
