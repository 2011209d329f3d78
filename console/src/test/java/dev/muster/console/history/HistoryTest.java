package dev.muster.console.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.console.standin.Browser;
import dev.muster.console.standin.Evening;
import dev.muster.console.standin.PlanRoutes;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class HistoryTest {
    Browser ada = Browser.ofAda();

    static String[] records() {
        return new String[] {
            "/schedules/" + Evening.PRIMARY, "/policies/" + Evening.POLICY, "/playbooks/" + PlanRoutes.PLAYBOOK, "/plan"
        };
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyVersionSaysWhoMadeItAndWhy(String record) {
        assertThat(ada.read("/history" + record))
                .containsSubsequence("v2", "PM-7, INC-40", "Grace Hall", "v1", "No reason given", "system:oncall");
    }

    @ParameterizedTest
    @MethodSource("records")
    void theRecordLeadsThere(String record) {
        var page = record.equals("/plan") ? "/settings/plan" : record;

        assertThat(ada.read(page)).contains("href=\"/history" + record + "\"");
    }
}
