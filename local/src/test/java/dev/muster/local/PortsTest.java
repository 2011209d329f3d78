package dev.muster.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void noOutgoingConnectionCanTakeOne() {
        assertThat(Ports.free(11)).hasSize(11).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
    }

    @Test
    void eachCanBeOpenedAndIsThenNoLongerGivenOut() throws IOException {
        int port = Ports.free(1).get(0);

        try (var open = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(open.isBound()).isTrue();
            assertThat(Ports.free(50)).doesNotContain(port);
        }
    }
}
