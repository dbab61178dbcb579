package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

class ForwardedForTest {

  private static final InetAddress PROXY = address("10.0.0.7");
  private static final List<InetAddressMatcher> TRUSTED =
      List.of(InetAddressMatchers.fromIpAddress("10.0.0.0/24"));

  @Test
  void isTheOtherEndOfTheConnection() {
    assertThat(ForwardedFor.chain(null, PROXY, TRUSTED)).isEqualTo("10.0.0.7");
    assertThat(ForwardedFor.chain(" ", PROXY, TRUSTED)).isEqualTo("10.0.0.7");
  }

  @Test
  void believesATrustedProxy() {
    assertThat(ForwardedFor.chain("1.2.3.4, 5.6.7.8", PROXY, TRUSTED))
        .isEqualTo("1.2.3.4, 5.6.7.8, 10.0.0.7");
  }

  @Test
  void believesNobodyElse() {
    assertThat(ForwardedFor.chain("1.2.3.4", address("10.0.1.7"), TRUSTED)).isEqualTo("10.0.1.7");
    assertThat(ForwardedFor.chain("1.2.3.4", PROXY, List.of())).isEqualTo("10.0.0.7");
  }

  private static InetAddress address(String text) {
    return InetAddress.ofLiteral(text);
  }
}
