package dev.muster.incidents.export;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What one feature knows of an incident, for whoever writes its story. One bean per part. */
public interface ExportPart {

    /** The name of the part in the export. */
    String name();

    /** Runs in a session, one part after the other. What it answers becomes JSON; parts without anything answer an empty list. */
    Uni<?> of(UUID incidentId);
}
