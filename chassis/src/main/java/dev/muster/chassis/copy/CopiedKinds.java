package dev.muster.chassis.copy;

import java.util.Map;

/** What a service keeps copies of. One bean in each service that keeps any. */
public interface CopiedKinds {

    /** The form of the copy by the word for its kind: the owner's messages are {@code <word>.changed}. */
    Map<String, Class<? extends Copied>> kinds();
}
