package pep.gateway.routing;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.util.matcher.InetAddressMatcher;

/** The value of {@code X-Forwarded-For}: the way that a request came, as far as it is believed. */
final class ForwardedFor {

  private ForwardedFor() {}

  /**
   * The address that is connected, after what it reported if it is a trusted proxy.
   *
   * @param reported the header that came with the request
   * @param connected the other end of the connection
   * @param trusted networks of proxies in front of the gateway
   */
  static String chain(
      @Nullable String reported, InetAddress connected, List<InetAddressMatcher> trusted) {
    String end = connected.getHostAddress();
    if (reported == null || reported.isBlank()) {
      return end;
    }
    boolean believed = trusted.stream().anyMatch(network -> network.matches(connected));
    return believed ? reported.strip() + ", " + end : end;
  }
}
