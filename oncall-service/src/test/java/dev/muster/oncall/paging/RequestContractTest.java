package dev.muster.oncall.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.oncall.testing.Published;
import org.junit.jupiter.api.Test;

/** What the incidents service asks for can be read as what paging meets. */
class RequestContractTest {

    @Test
    void aRequestSaysWhomToCallForWhat() {
        var request = Published.by("incidents", "page.requested").as(PageRequested.class);

        assertThat(request.requestId()).isNotNull();
        assertThat(request.mentioned().number()).startsWith("INC-");
        assertThat(request.mentioned().title()).isNotBlank();
        assertThat(request.targets()).allSatisfy(target -> {
            assertThat(target.type()).isNotNull();
            assertThat(target.id()).isNotNull();
        });
    }
}
