package dev.muster.chassis.sample.copy;

import dev.muster.chassis.copy.Copied;
import dev.muster.chassis.copy.CopiedKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class SampleKinds implements CopiedKinds {

    @Override
    public Map<String, Class<? extends Copied>> kinds() {
        return Map.of("copy", SampleCopy.class);
    }
}
