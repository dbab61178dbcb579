package pep.partner.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import pep.partner.identity.user.ByThemselves;
import pep.partner.identity.user.Secrets;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;

/**
 * Who has signed in with which browser. Kept in the database, so that a session outlives a restart
 * and any instance knows it.
 */
@Repository
public class SignInSessions {

  public static final Duration LIFETIME = Duration.ofHours(8);

  private final MongoTemplate mongo;
  private final Users users;
  private final Admission admission;
  private final OpenSessions open;
  private final Clock clock;

  SignInSessions(
      MongoTemplate mongo, Users users, Admission admission, OpenSessions open, Clock clock) {
    this.mongo = mongo;
    this.users = users;
    this.admission = admission;
    this.open = open;
    this.clock = clock;
  }

  /** Who has signed in, when, in which session, and whether with a second factor. */
  public record SignedIn(User user, Instant at, String sessionId, boolean secondFactor) {}

  /**
   * @param agent what the browser calls itself
   * @param secondFactor whether a code was shown beside the password
   * @return the secret for the browser's cookie
   */
  public String start(User user, String address, @Nullable String agent, boolean secondFactor) {
    String secret = Secrets.random();
    Instant now = clock.instant();
    mongo.insert(
        new SignInSession(
            Secrets.hash(secret),
            user.id(),
            now,
            now.plus(LIFETIME),
            address,
            agent,
            secondFactor));
    return secret;
  }

  /** The user of a session, as long as some vendor lets them in. */
  public Optional<SignedIn> find(String secret) {
    return stored(secret)
        .filter(session -> clock.instant().isBefore(session.expiresAt()))
        .flatMap(
            session ->
                users
                    .find(session.userId())
                    .filter(user -> admission.of(user).isPresent())
                    .map(
                        user ->
                            new SignedIn(
                                user, session.startedAt(), session.id(), session.secondFactor())));
  }

  /** Signs out: what was granted in the session ends with it. */
  public void end(String secret) {
    stored(secret)
        .ifPresent(
            session ->
                open.end(
                    session.userId(),
                    session.id(),
                    ByThemselves.because(session.userId(), "signed out")));
  }

  private Optional<SignInSession> stored(String secret) {
    return Optional.ofNullable(mongo.findById(Secrets.hash(secret), SignInSession.class));
  }
}
