package pep.partner.identity.secondfactor;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;
import pep.partner.identity.user.Secrets;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;

/** Who has given the password and not yet the second factor. */
@Repository
public class PendingSignIns {

  public static final Duration LIFETIME = Duration.ofMinutes(10);

  private final MongoTemplate mongo;
  private final Users users;
  private final Clock clock;

  PendingSignIns(MongoTemplate mongo, Users users, Clock clock) {
    this.mongo = mongo;
    this.users = users;
    this.clock = clock;
  }

  /**
   * @param id hash of the secret that the browser holds
   */
  @Document("pending_sign_ins")
  record Pending(@Id String id, String userId, Instant expiresAt) {}

  /**
   * @return the secret for the browser
   */
  public String begin(User user) {
    String secret = Secrets.random();
    mongo.insert(new Pending(Secrets.hash(secret), user.id(), clock.instant().plus(LIFETIME)));
    return secret;
  }

  public Optional<User> find(String secret) {
    return Optional.ofNullable(mongo.findById(Secrets.hash(secret), Pending.class))
        .filter(pending -> clock.instant().isBefore(pending.expiresAt()))
        .flatMap(pending -> users.find(pending.userId()));
  }

  public void end(String secret) {
    mongo.remove(query(where("_id").is(Secrets.hash(secret))), Pending.class);
  }
}
