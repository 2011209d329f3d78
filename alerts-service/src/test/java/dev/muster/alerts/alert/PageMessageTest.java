package dev.muster.alerts.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.alerts.testing.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we read of oncall's messages about pages is there, as its contract shows them. */
class PageMessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.started",
                "page.notified",
                "page.acknowledged",
                "page.reassigned",
                "page.exhausted",
                "page.ended"
            })
    void saysWhichPageAndWhichAlerts(String type) {
        var page = read(type);

        assertThat(page.pageId()).isNotNull();
        assertThat(page.alertIds()).isNotEmpty();
        assertThat(page.policy()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.notified", "page.acknowledged", "page.reassigned"})
    void saysWhomItIsAbout(String type) {
        assertThat(read(type).personId()).isNotNull();
    }

    @Test
    void saysByWhatSomebodyWasToldAndWhichLevelOfThePolicyThatWas() {
        var told = read("page.notified");

        assertThat(told.channel()).isEqualTo("email");
        assertThat(told.level()).isEqualTo(1);
        assertThat(told.policy().version()).isEqualTo(1);
    }

    private static PageMessage read(String type) {
        return Messages.example("oncall", type).as(PageMessage.class);
    }
}
