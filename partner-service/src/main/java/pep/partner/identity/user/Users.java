package pep.partner.identity.user;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.Creation;
import pep.platform.inbox.Transactions;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** All people. They belong to no single vendor; what a vendor may see of them is its membership. */
@Repository
public class Users {

  private static final int ATTEMPTS = 10;

  private final MongoTemplate mongo;
  private final UserHistory history;
  private final AccessEnds ends;
  private final Transactions transactions;
  private final Clock clock;

  Users(
      MongoTemplate mongo,
      UserHistory history,
      AccessEnds ends,
      Transactions transactions,
      Clock clock) {
    this.mongo = mongo;
    this.history = history;
    this.ends = ends;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Optional<User> find(String id) {
    return Optional.ofNullable(mongo.findById(id, User.class));
  }

  public Optional<User> find(EmailAddress email) {
    return Optional.ofNullable(mongo.findOne(query(where("emailKey").is(email.key())), User.class));
  }

  /** The user with this address; the same one however many ask at once. */
  public User findOrCreate(EmailAddress email) {
    return find(email)
        .orElseGet(
            () -> {
              try {
                return mongo.insert(User.of(Creation.random().id("usr"), email, clock.instant()));
              } catch (DuplicateKeyException e) {
                return find(email).orElseThrow(() -> e);
              }
            });
  }

  /**
   * Changes the newest version together with its history, again if somebody else was quicker; a
   * change that changes nothing leaves no trace.
   *
   * @param tenant in whose name the change is made
   */
  public User change(String id, Tenant tenant, Cause cause, UnaryOperator<User> change) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transactions.call(() -> changed(id, tenant, cause, change));
      } catch (OptimisticLockingFailureException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private User changed(String id, Tenant tenant, Cause cause, UnaryOperator<User> change) {
    User before = find(id).orElseThrow(() -> new NotFound("user", id));
    User after = change.apply(before);
    if (after.equals(before)) {
      return before;
    }
    User stored = mongo.save(after);
    history.add(tenant, before, stored, cause);
    tellEnds(tenant, before, stored, cause);
    return stored;
  }

  /** What a token was given for may be gone: every service hears of it with the change. */
  private void tellEnds(Tenant tenant, User before, User after, Cause cause) {
    if (!Objects.equals(before.signedOutAt(), after.signedOutAt())) {
      after
          .memberships()
          .forEach(
              at -> ends.before(new Tenant(at.vendorId()), after.id(), after.version(), cause));
    } else if (before.at(tenant).filter(at -> at.isLessIn(after.at(tenant))).isPresent()) {
      ends.before(tenant, after.id(), after.version(), cause);
    }
  }

  /** How many people may come in for a vendor and its partners. */
  public long countOf(Tenant tenant) {
    Bson active =
        and(eq("vendorId", tenant.vendorId()), eq("status", MembershipStatus.ACTIVE.name()));
    return mongo.getCollection("users").countDocuments(elemMatch("memberships", active));
  }

  /** Those of the partners that have users of this vendor, whatever became of them. */
  public Set<String> partnersAmong(Tenant tenant, Set<String> partnerIds) {
    Set<String> found = new HashSet<>();
    Bson member = and(eq("vendorId", tenant.vendorId()), in("partnerId", partnerIds));
    mongo
        .getCollection("users")
        .find(elemMatch("memberships", member))
        .map(document -> mongo.getConverter().read(User.class, document))
        .forEach(user -> user.at(tenant).map(Membership::partnerId).ifPresent(found::add));
    found.retainAll(partnerIds);
    return found;
  }

  /** The ids of a partner's users, whatever became of them. */
  public List<String> ofPartner(Tenant tenant, String partnerId) {
    Bson member = and(eq("vendorId", tenant.vendorId()), eq("partnerId", partnerId));
    return mongo
        .getCollection("users")
        .find(elemMatch("memberships", member))
        .map(document -> String.valueOf(document.get("_id")))
        .into(new ArrayList<>());
  }

  /** A user of one partner works for another one from now on; any other stays as it is. */
  public void move(String id, Tenant tenant, String from, String to, Cause cause) {
    change(
        id,
        tenant,
        cause,
        user ->
            user.at(tenant)
                .filter(own -> from.equals(own.partnerId()))
                .map(own -> user.with(own.of(to, cause.by(), clock.instant())))
                .orElse(user));
  }

  /**
   * One page of the users within the caller's reach.
   *
   * @param listing its filter is on the vendor's own membership, never on another one
   */
  public Page<User> page(Reach reach, Listing listing) {
    Bson own = and(eq("vendorId", reach.tenant().vendorId()), reach.within("partnerId"));
    Bson members = elemMatch("memberships", and(own, listing.filter()));
    return listing
        .of(new Document())
        .page(
            mongo.getCollection("users"),
            members,
            document -> mongo.getConverter().read(User.class, document));
  }
}
