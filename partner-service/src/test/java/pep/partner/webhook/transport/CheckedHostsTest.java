package pep.partner.webhook.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedHostsTest {

  private final AddressPolicy policy = new AddressPolicy(List.of());

  @Test
  void givesOutPublicAddressesAsTheyWereLookedUp() throws Exception {
    CheckedHosts hosts = hosts("1.1.1.1", "2606:4700:4700::1111");

    assertThat(hosts.resolve("hooks.example.com", 443))
        .containsExactly(
            new InetSocketAddress(InetAddress.ofLiteral("1.1.1.1"), 443),
            new InetSocketAddress(InetAddress.ofLiteral("2606:4700:4700::1111"), 443));
  }

  @Test
  void refusesAHostIfOnlyOneOfItsAddressesIsPrivate() {
    CheckedHosts hosts = hosts("1.1.1.1", "169.254.169.254");

    assertThatThrownBy(() -> hosts.resolve("hooks.example.com"))
        .isInstanceOf(AddressRefused.class)
        .hasMessageNotContaining("169.254");
  }

  @Test
  void anUnknownHostStaysUnknown() {
    CheckedHosts hosts =
        new CheckedHosts(
            host -> {
              throw new UnknownHostException(host);
            },
            policy::allows);

    assertThatThrownBy(() -> hosts.resolve("nowhere.example.com"))
        .isInstanceOf(UnknownHostException.class)
        .isNotInstanceOf(AddressRefused.class);
  }

  private CheckedHosts hosts(String... addresses) {
    return new CheckedHosts(
        host -> List.of(addresses).stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new),
        policy::allows);
  }
}
