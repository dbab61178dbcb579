package pep.gateway.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * A person's stay in the portal, kept in an encrypted cookie so that the gateway keeps nothing.
 *
 * @param tokens what the issuer gave last
 * @param name the person's, as the issuer said at sign-in
 * @param csrf what a page of this origin must show with a request that changes something
 */
record Session(Tokens tokens, @Nullable String name, String csrf) {

  /** A token is renewed a little early, so that it is still good where it arrives. */
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private static final String ATTRIBUTE = Session.class.getName();

  /** The session that a request came with, if it came with a good one. */
  static Optional<Session> of(ServerWebExchange exchange) {
    return Optional.ofNullable(exchange.<Session>getAttribute(ATTRIBUTE));
  }

  void attach(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, this);
  }

  boolean isFreshAt(Instant now) {
    return now.plus(MARGIN).isBefore(tokens.accessUntil());
  }

  boolean isUsableAt(Instant now) {
    return now.isBefore(tokens.accessUntil());
  }

  /** The same stay with newer tokens; what the issuer did not send again stays. */
  Session with(Tokens newer) {
    return new Session(newer.after(tokens), name, csrf);
  }

  /** Never prints a token. */
  @Override
  public String toString() {
    return "Session";
  }
}
