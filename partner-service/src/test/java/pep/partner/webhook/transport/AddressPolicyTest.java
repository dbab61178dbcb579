package pep.partner.webhook.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.util.matcher.InetAddressMatchers;

class AddressPolicyTest {

  private final AddressPolicy policy = new AddressPolicy(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.0.1",
        "169.254.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:a9fe:a9fe",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::7f00:1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2001:10::1",
        "2002:7f00:1::1",
        "3fff::1",
        "fc00::1",
        "fd12:3456:789a::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void refusesWhatIsNotPublic(String address) {
    assertThat(policy.allows(InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2606:4700:4700::1111",
        "2a00:1450:4001::1"
      })
  void allowsWhatIsPublicUpToTheEdgesOfTheRefusedRanges(String address) {
    assertThat(policy.allows(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2130706433", "127.1", "0", "127.0.1"})
  void refusesNumericFormsThatTheSystemReadsAsPrivateAddresses(String host) throws Exception {
    assertThat(InetAddress.getAllByName(host)).noneMatch(policy::allows);
  }

  @Test
  void theOperatorOpensANetworkAndNothingBesides() {
    AddressPolicy opened =
        new AddressPolicy(
            List.of(
                InetAddressMatchers.fromIpAddress("10.1.0.0/16"),
                InetAddressMatchers.fromIpAddress("fd00::/8")));

    assertThat(opened.allows(InetAddress.ofLiteral("10.1.2.3"))).isTrue();
    assertThat(opened.allows(InetAddress.ofLiteral("::ffff:10.1.2.3"))).isTrue();
    assertThat(opened.allows(InetAddress.ofLiteral("10.2.2.3"))).isFalse();
    assertThat(opened.allows(InetAddress.ofLiteral("fd12::1"))).isTrue();
    assertThat(opened.allows(InetAddress.ofLiteral("fc12::1"))).isFalse();
    assertThat(opened.isOpened(InetAddress.ofLiteral("1.1.1.1"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.9.8.7, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "192.168.4.0/22, 192.168.7.255, true",
    "192.168.4.0/22, 192.168.8.0, false",
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.1, 127.0.0.2, false",
    "0.0.0.0/0, 8.8.8.8, true",
    "2a00::/12, 2a0f::1, true",
    "2a00::/12, 2a10::1, false"
  })
  void aNetworkHoldsWhatSharesItsLeadingBits(String network, String address, boolean holds) {
    assertThat(InetAddressMatchers.fromIpAddress(network).matches(InetAddress.ofLiteral(address)))
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/x", "example.com/8", "fc00::/129"})
  void refusesWhatIsNoNetwork(String network) {
    assertThatThrownBy(() -> InetAddressMatchers.fromIpAddress(network))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
