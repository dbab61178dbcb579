package pep.gateway.settings;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A range of addresses in CIDR notation, IPv4 or IPv6.
 *
 * @param address an address of the range
 * @param prefix leading bits that its members share
 */
public record Network(InetAddress address, int prefix) {

  /**
   * Reads {@code 10.0.0.0/8}, {@code ::1/128} or a single address.
   *
   * @throws IllegalArgumentException if it is a host name or no such range
   */
  public static Network of(String cidr) {
    String[] parts = cidr.strip().split("/", 2);
    if (!parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      throw new IllegalArgumentException("'" + cidr + "' is not an address range");
    }
    try {
      InetAddress address = InetAddress.getByName(parts[0]);
      int bits = address.getAddress().length * 8;
      int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
      if (prefix < 0 || prefix > bits) {
        throw new IllegalArgumentException("'" + cidr + "' has a prefix outside 0 to " + bits);
      }
      return new Network(address, prefix);
    } catch (UnknownHostException | NumberFormatException e) {
      throw new IllegalArgumentException("'" + cidr + "' is not an address range", e);
    }
  }

  /** Whether the address lies in this range; one of the other family never does. */
  public boolean contains(InetAddress candidate) {
    byte[] own = address.getAddress();
    byte[] other = candidate.getAddress();
    if (own.length != other.length) {
      return false;
    }
    int ignored = own.length * 8 - prefix;
    return new BigInteger(1, own)
        .shiftRight(ignored)
        .equals(new BigInteger(1, other).shiftRight(ignored));
  }
}
