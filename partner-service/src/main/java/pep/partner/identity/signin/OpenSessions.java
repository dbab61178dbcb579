package pep.partner.identity.signin;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import pep.partner.identity.user.AccessEnds;
import pep.partner.identity.user.Users;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Where a person is signed in: browsers, and what clients were granted in them. */
@Repository
public class OpenSessions {

  private final MongoTemplate mongo;
  private final Users users;
  private final AccessEnds ends;
  private final Clock clock;

  OpenSessions(MongoTemplate mongo, Users users, AccessEnds ends, Clock clock) {
    this.mongo = mongo;
    this.users = users;
    this.ends = ends;
    this.clock = clock;
  }

  /** A person's own, the latest first. */
  public List<SignInSession> of(String userId) {
    Query open =
        new Query(
                Criteria.where("userId").is(userId).and("expiresAt").gt(Date.from(clock.instant())))
            .with(Sort.by(Sort.Direction.DESC, "startedAt"));
    return mongo.find(open, SignInSession.class);
  }

  /**
   * Ends one, with all that was granted in it.
   *
   * @return false if the person has no such session
   */
  public boolean end(String userId, String id, Cause cause) {
    boolean ended =
        delete(
            "sign_in_sessions", Filters.and(Filters.eq("_id", id), Filters.eq("userId", userId)));
    if (ended) {
      delete("authorizations", Filters.eq("session", id));
      users
          .find(userId)
          .ifPresent(
              user ->
                  user.memberships().forEach(at -> ends.all(new Tenant(at.vendorId()), id, cause)));
    }
    return ended;
  }

  /**
   * Signs the person out everywhere: the change of the user ends the tokens that are out, this what
   * would give new ones.
   */
  public void endAll(String userId) {
    delete("sign_in_sessions", Filters.eq("userId", userId));
    delete("authorizations", Filters.eq("principal", userId));
  }

  private boolean delete(String collection, Bson which) {
    return mongo.getCollection(collection).deleteMany(which).getDeletedCount() > 0;
  }
}
