package pep.partner.identity.user;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The scopes of the platform, by who may hold them at all. */
public final class Scopes {

  public static final String OPERATOR = "operator";

  /** What an operator may look at without changing anything. */
  static final String OPERATOR_READ = "operator:read";

  /** Stands for everything that the user's role allows at the moment a token is issued. */
  public static final String API = "api";

  private static final ScopeTable TABLE = ScopeTable.read();

  /** Vendor staff and a vendor's own systems. */
  public static final Set<String> VENDOR = TABLE.vendor();

  /** A partner's people and systems. */
  public static final Set<String> PARTNER = TABLE.partner();

  /** What a partner's administrator holds, people only. */
  static final Set<String> PARTNER_ADMINISTRATOR =
      union(TABLE.partner(), TABLE.partnerAdministrator());

  /** What only a partner or a viewer holds, and what lets others do as much. */
  private static final Map<String, String> REACHED_BY =
      Map.of(
          OPERATOR_READ,
          OPERATOR,
          "profile:read",
          "partners:read",
          "profile:write",
          "partners:write",
          "enrolments:write",
          "programs:write",
          "payee:write",
          "partners:write",
          "disputes:write",
          "partners:write");

  private Scopes() {}

  /**
   * Nobody gives away what they do not hold, or could not do as the vendor's staff.
   *
   * @throws ScopesNotHeld naming what is given and not held
   */
  public static void guardHeld(Set<String> given, Set<String> held) {
    SortedSet<String> missing = new TreeSet<>();
    for (String scope : given) {
      if (!held.contains(scope) && !held.contains(REACHED_BY.getOrDefault(scope, scope))) {
        missing.add(scope);
      }
    }
    if (!missing.isEmpty()) {
      throw new ScopesNotHeld(missing);
    }
  }

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

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return Set.copyOf(all);
  }
}
