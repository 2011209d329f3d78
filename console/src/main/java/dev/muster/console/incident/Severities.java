package dev.muster.console.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The choices of every form that asks how bad it is. */
@Named
@ApplicationScoped
public class Severities {
    public List<Severity> getAll() {
        return List.of(Severity.values());
    }
}
