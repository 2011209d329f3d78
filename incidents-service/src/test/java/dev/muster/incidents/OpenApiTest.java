package dev.muster.incidents;

import dev.muster.chassis.testing.ContractFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void theApiIsTheOnePublished() {
        ContractFiles.checkOpenApi();
    }
}
