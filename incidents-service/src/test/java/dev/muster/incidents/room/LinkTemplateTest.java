package dev.muster.incidents.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTemplateTest {

    private static final LinkTemplate MEETING = new LinkTemplate("https://meet.example.org/{number}");

    @Test
    void theNumberOfTheIncidentStandsInTheAddress() {
        assertThat(MEETING.fill("INC-42", null)).isEqualTo("https://meet.example.org/inc-42");
    }

    @Test
    void theRoomOfARestrictedIncidentCannotBeGuessed() {
        assertThat(MEETING.fill("INC-42", "x7k2")).isEqualTo("https://meet.example.org/inc-42-x7k2");
    }

    @Test
    void oneRoomForAllIsLeftAsItIs() {
        assertThat(new LinkTemplate("https://chat.example.org/incidents").fill("INC-42", null))
                .isEqualTo("https://chat.example.org/incidents");
    }
}
