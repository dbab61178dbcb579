package pep.partner.identity.recovery;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import pep.partner.identity.user.Secrets;

/** The links that open a new password, at most one for each person. */
@Repository
class ResetLinks {

  static final Duration LIFETIME = Duration.ofHours(1);

  private final MongoTemplate mongo;
  private final Clock clock;

  ResetLinks(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * Makes a link; those before it no longer open.
   *
   * @return its secret
   */
  String replace(String userId) {
    String secret = Secrets.random();
    mongo.remove(query(where("userId").is(userId)), ResetLink.class);
    mongo.insert(new ResetLink(Secrets.hash(secret), userId, clock.instant().plus(LIFETIME)));
    return secret;
  }

  Optional<ResetLink> find(String secret) {
    return Optional.ofNullable(mongo.findById(Secrets.hash(secret), ResetLink.class))
        .filter(link -> clock.instant().isBefore(link.expiresAt()));
  }

  /** Uses a link up; of two who use it at once one gets it. */
  Optional<ResetLink> take(String secret) {
    return Optional.ofNullable(
            mongo.findAndRemove(query(where("_id").is(Secrets.hash(secret))), ResetLink.class))
        .filter(link -> clock.instant().isBefore(link.expiresAt()));
  }
}
