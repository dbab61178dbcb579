package pep.partner.webhook.transport;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host once and gives out its addresses only if every one of them may be reached. The
 * HTTP client connects to just these, so that a name that resolves differently a moment later gains
 * nothing.
 */
class CheckedHosts implements DnsResolver {

  /**
   * A host that lists many silent addresses must not hold up an attempt: connecting is tried at
   * this many, each for its share of the attempt's time.
   */
  static final int TRIED_ADDRESSES = 2;

  private final HostLookup lookup;
  private final Predicate<InetAddress> reachable;

  CheckedHosts(HostLookup lookup, Predicate<InetAddress> reachable) {
    this.lookup = lookup;
    this.reachable = reachable;
  }

  /**
   * @throws AddressRefused if any address may not be reached
   */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = lookup.addresses(host);
    if (!Arrays.stream(addresses).allMatch(reachable)) {
      throw new AddressRefused(host);
    }
    return Arrays.copyOf(addresses, Math.min(addresses.length, TRIED_ADDRESSES));
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    return Arrays.stream(resolve(host))
        .map(address -> new InetSocketAddress(address, port))
        .toList();
  }

  /** The name in the URL is the one that certificates are held against. */
  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
