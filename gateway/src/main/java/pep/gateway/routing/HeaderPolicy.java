package pep.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which headers go from a client to a service and back.
 *
 * <p>What would say who the caller is, where it came from or which path it meant is the gateway's
 * or the token's to say; a client's word on it is dropped. So is what concerns one connection only
 * (RFC 9110, 7.6.1), including whatever {@code Connection} names.
 */
final class HeaderPolicy {

  private static final Set<String> ONE_CONNECTION =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-connection",
          "proxy-authenticate",
          "proxy-authorization",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private static final Set<String> NOT_A_CLIENTS =
      Set.of(
          "forwarded",
          "x-real-ip",
          "x-client-ip",
          "true-client-ip",
          "x-rewrite-url",
          "x-http-method",
          "x-http-method-override",
          "x-method-override",
          "x-request-id",
          "traceparent");

  private static final List<String> NOT_A_CLIENTS_PREFIXES =
      List.of(
          "x-user", "x-vendor", "x-partner", "x-tenant", "x-auth", "x-forwarded-", "x-original-");

  /** The gateway says these itself; the server's make says more than a client needs. */
  private static final Set<String> NOT_A_SERVICES =
      Set.of("x-request-id", "traceparent", "server", "x-powered-by");

  private HeaderPolicy() {}

  /**
   * Names of headers that must not reach a service.
   *
   * @param connectionOptions what the header {@code Connection} names
   */
  static Set<String> refusedOnTheWayIn(Iterable<String> names, Iterable<String> connectionOptions) {
    return refused(names, connectionOptions, HeaderPolicy::isNotAClients);
  }

  /** Names of headers of a service that must not reach a client. */
  static Set<String> refusedOnTheWayOut(
      Iterable<String> names, Iterable<String> connectionOptions) {
    return refused(names, connectionOptions, NOT_A_SERVICES::contains);
  }

  private static Set<String> refused(
      Iterable<String> names, Iterable<String> connectionOptions, Predicate<String> foreign) {
    Set<String> refused = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (ONE_CONNECTION.contains(lower) || foreign.test(lower)) {
        refused.add(name);
      }
    }
    connectionOptions.forEach(option -> refused.add(option.strip()));
    return refused;
  }

  private static boolean isNotAClients(String lower) {
    return NOT_A_CLIENTS.contains(lower)
        || NOT_A_CLIENTS_PREFIXES.stream().anyMatch(lower::startsWith);
  }
}
