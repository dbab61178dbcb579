package pep.partner.identity;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

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
  private final Clock clock;

  SignInSessions(MongoTemplate mongo, Users users, Admission admission, Clock clock) {
    this.mongo = mongo;
    this.users = users;
    this.admission = admission;
    this.clock = clock;
  }

  /**
   * @param id hash of the cookie's value
   */
  @Document("sign_in_sessions")
  record Session(@Id String id, String userId, Instant startedAt, Instant expiresAt) {}

  /** Who has signed in, and when. */
  public record SignedIn(String userId, Instant at) {}

  /**
   * @return the secret for the browser's cookie
   */
  public String start(User user) {
    String secret = Secrets.random();
    Instant now = clock.instant();
    mongo.insert(new Session(Secrets.hash(secret), user.id(), now, now.plus(LIFETIME)));
    return secret;
  }

  /** The user of a session, as long as some vendor lets them in. */
  public Optional<SignedIn> find(String secret) {
    return Optional.ofNullable(mongo.findById(Secrets.hash(secret), Session.class))
        .filter(session -> clock.instant().isBefore(session.expiresAt()))
        .filter(session -> users.find(session.userId()).flatMap(admission::of).isPresent())
        .map(session -> new SignedIn(session.userId(), session.startedAt()));
  }

  public void end(String secret) {
    mongo.getCollection("sign_in_sessions").deleteOne(Filters.eq("_id", Secrets.hash(secret)));
  }
}
