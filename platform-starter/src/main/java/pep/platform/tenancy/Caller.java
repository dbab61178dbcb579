package pep.platform.tenancy;

import java.util.Set;

/**
 * Who makes a request, as the validated token says. A handler asks for the kind of caller that it
 * serves: {@link Operator}, {@link Staff}, {@link PartnerCaller}, or {@link Reach} for the last
 * two; whoever is of another kind is refused before the handler runs.
 */
public sealed interface Caller permits Operator, Reach {

  /** User or API client. */
  String subject();

  /** What the token allows. */
  Set<String> scopes();

  /** The bearer token as received, to pass on to a peer. */
  String token();

  /** Whether the token holds this scope. */
  default boolean may(String scope) {
    return scopes().contains(scope);
  }
}
