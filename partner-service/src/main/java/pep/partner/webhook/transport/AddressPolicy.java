package pep.partner.webhook.transport;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/**
 * Which addresses a webhook may reach: public unicast ones, and what the operator allows besides.
 * The refused ranges are those that IANA's special-purpose registries do not call globally
 * reachable, and IPv6 ranges that carry an IPv4 address inside, which would be a way round.
 *
 * @param allowed networks that the operator opens, such as that of a receiver in the same house
 */
public record AddressPolicy(List<InetAddressMatcher> allowed) {

  private static final List<InetAddressMatcher> REFUSED_V4 =
      networks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  /** All IPv6 unicast that is global lies here; loopback, mapped, NAT64, local do not. */
  private static final InetAddressMatcher GLOBAL_V6 = InetAddressMatchers.fromIpAddress("2000::/3");

  private static final List<InetAddressMatcher> REFUSED_V6 =
      networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  private static List<InetAddressMatcher> networks(String... cidrs) {
    return Stream.of(cidrs).map(InetAddressMatchers::fromIpAddress).toList();
  }

  /** Whether the operator opened this address beyond what is public. */
  public boolean isOpened(InetAddress address) {
    return allowed.stream().anyMatch(network -> network.matches(address));
  }

  boolean allows(InetAddress address) {
    return isOpened(address) || isPublic(address);
  }

  private static boolean isPublic(InetAddress address) {
    if (address instanceof Inet4Address) {
      return REFUSED_V4.stream().noneMatch(network -> network.matches(address));
    }
    return GLOBAL_V6.matches(address)
        && REFUSED_V6.stream().noneMatch(network -> network.matches(address));
  }
}
