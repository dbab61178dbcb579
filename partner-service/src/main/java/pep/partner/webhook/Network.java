package pep.partner.webhook;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * A range of addresses, such as {@code 10.0.0.0/8} or {@code fc00::/7}.
 *
 * @param prefix its first address
 * @param bits how many leading bits an address must share with it
 */
record Network(InetAddress prefix, int bits) {

  Network {
    int width = prefix.getAddress().length * Byte.SIZE;
    if (bits < 0 || bits > width) {
      throw new IllegalArgumentException(
          "a network of " + prefix.getHostAddress() + " has 0 to " + width + " bits, not " + bits);
    }
  }

  /**
   * Reads CIDR notation; an address alone is a network of one.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static Network of(String cidr) {
    int slash = cidr.indexOf('/');
    InetAddress prefix = InetAddress.ofLiteral(slash < 0 ? cidr : cidr.substring(0, slash));
    int width = prefix.getAddress().length * Byte.SIZE;
    return new Network(prefix, slash < 0 ? width : Integer.parseInt(cidr.substring(slash + 1)));
  }

  boolean contains(InetAddress address) {
    byte[] wanted = prefix.getAddress();
    byte[] given = address.getAddress();
    if (wanted.length != given.length) {
      return false;
    }
    int whole = bits / Byte.SIZE;
    int rest = bits % Byte.SIZE;
    return Arrays.equals(wanted, 0, whole, given, 0, whole)
        && (rest == 0
            || (wanted[whole] & 0xff) >> (Byte.SIZE - rest)
                == (given[whole] & 0xff) >> (Byte.SIZE - rest));
  }
}
