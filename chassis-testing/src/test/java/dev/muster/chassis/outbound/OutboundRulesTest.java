package dev.muster.chassis.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundRulesTest {

    private static final OutboundRules NOTHING_LISTED = new OutboundRules(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.9.9.9", "169.254.169.254", "172.16.0.1",
                "172.31.255.255", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1",
                "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:1::", "fc00::1", "fd12::1", "fe80::1",
                "ff02::1"
            })
    void addressesInsideAreRefused(String address) {
        assertForbidden(NOTHING_LISTED, "https://hooks.example/", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.63.255.255", "172.15.0.1", "172.32.0.1", "192.169.0.1", "2606:4700::1"})
    void publicAddressesMayBeCalledByHttps(String address) throws UnknownHostException {
        assertThat(chosen(NOTHING_LISTED, "https://hooks.example/", address)).isEqualTo(InetAddress.getByName(address));
        assertForbidden(NOTHING_LISTED, "http://hooks.example/", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "file:///etc/passwd", "https://user:pw@example.org/", "https:/x"})
    void onlyPlainWebAddressesAreCalled(String target) {
        assertThatExceptionOfType(ForbiddenTarget.class).isThrownBy(() -> NOTHING_LISTED.check(URI.create(target)));
    }

    @Test
    void listedHostAndPortMayBeAnywhere() throws UnknownHostException {
        var rules = new OutboundRules(List.of("Hooks.internal:8080"));

        assertThat(chosen(rules, "http://hooks.internal:8080/x", "10.0.0.1"))
                .isEqualTo(InetAddress.getByName("10.0.0.1"));
        assertForbidden(rules, "http://hooks.internal:8081/x", "10.0.0.1");
        assertForbidden(rules, "http://other.internal:8080/x", "10.0.0.1");
    }

    @Test
    void listedRangeMayBeCalledByWhateverName() throws UnknownHostException {
        var rules = new OutboundRules(List.of("10.1.0.0/16"));

        assertThat(chosen(rules, "http://hooks.internal/", "10.1.255.1"))
                .isEqualTo(InetAddress.getByName("10.1.255.1"));
        assertForbidden(rules, "http://hooks.internal/", "10.2.0.1");
    }

    @Test
    void addressThatMayBeCalledIsChosenAmongSeveral() throws UnknownHostException {
        assertThat(chosen(NOTHING_LISTED, "https://hooks.example/", "127.0.0.1", "1.1.1.1"))
                .isEqualTo(InetAddress.getByName("1.1.1.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/8/8", "fe80::/129"})
    void rangeThatIsNoneIsRefusedAtStart(String range) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OutboundRules(List.of(range)));
    }

    private static void assertForbidden(OutboundRules rules, String target, String address) {
        assertThatExceptionOfType(ForbiddenTarget.class).isThrownBy(() -> chosen(rules, target, address));
    }

    private static InetAddress chosen(OutboundRules rules, String target, String... addresses)
            throws UnknownHostException {
        List<InetAddress> resolved = new ArrayList<>();
        for (String address : addresses) {
            resolved.add(InetAddress.getByName(address));
        }
        rules.check(URI.create(target));
        return rules.choose(URI.create(target), resolved);
    }
}
