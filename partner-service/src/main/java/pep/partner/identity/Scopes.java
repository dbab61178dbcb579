package pep.partner.identity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The scopes of the platform, by who may hold them at all. */
public final class Scopes {

  public static final String OPERATOR = "operator";

  /** Stands for everything that the user's role allows at the moment a token is issued. */
  public static final String API = "api";

  /** Vendor staff and a vendor's own systems. */
  public static final Set<String> VENDOR =
      Set.of(
          "vendor:read",
          "vendor:write",
          "partners:read",
          "partners:write",
          "segments:read",
          "segments:write",
          "catalog:read",
          "catalog:write",
          "quotes:read",
          "quotes:write",
          "territories:read",
          "territories:write",
          "deals:read",
          "deals:write",
          "deals:approve",
          "programs:read",
          "programs:write",
          "promotions:read",
          "promotions:write",
          "ledger:read",
          "sales:read",
          "sales:write",
          "performance:read",
          "performance:write",
          "users:read",
          "users:write",
          "webhooks:read",
          "webhooks:write");

  /** A partner's people and systems. */
  public static final Set<String> PARTNER =
      Set.of(
          "profile:read",
          "profile:write",
          "catalog:read",
          "quotes:read",
          "quotes:write",
          "territories:read",
          "deals:read",
          "deals:write",
          "programs:read",
          "enrolments:write",
          "promotions:read",
          "ledger:read",
          "sales:read",
          "performance:read",
          "webhooks:read",
          "webhooks:write");

  private Scopes() {}

  /** What a token gets of what was asked for: never more than is allowed. */
  public static Set<String> granted(Set<String> requested, Set<String> allowed) {
    Set<String> granted = new TreeSet<>(allowed);
    if (!requested.contains(API)) {
      granted.retainAll(requested);
    }
    return granted;
  }

  static Set<String> without(Set<String> all, String... removed) {
    return only(all, scope -> !Set.of(removed).contains(scope));
  }

  static Set<String> only(Set<String> all, Predicate<String> rule) {
    return all.stream().filter(rule).collect(Collectors.toUnmodifiableSet());
  }

  static Set<String> with(Set<String> all, String... added) {
    Set<String> more = new LinkedHashSet<>(all);
    more.addAll(Set.of(added));
    return Set.copyOf(more);
  }
}
