package pep.partner.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import pep.partner.identity.user.MembershipStatus;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.User;
import pep.partner.language.Language;
import pep.platform.tenancy.Tenant;

/** The people that something can be told to. */
@Repository
public class Readers {

  private static final List<Role> MANAGERS = holding("partners:write");
  private static final List<Role> PROMOTERS = holding("promotions:write");
  private static final List<Role> BOOKKEEPERS = holding("ledger:write");

  private final MongoTemplate mongo;

  Readers(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** Somebody who may come in. */
  public record Reader(String userId, String email, Language language) {}

  /** The people of a partner. */
  public List<Reader> ofPartner(Tenant tenant, String partnerId) {
    return with(active(tenant).and("partnerId").is(partnerId));
  }

  /** The vendor's people who may change its partners. */
  public List<Reader> managers(Tenant tenant) {
    return with(active(tenant).and("role").in(MANAGERS));
  }

  /** The vendor's people who make its promotions. */
  public List<Reader> promoters(Tenant tenant) {
    return with(active(tenant).and("role").in(PROMOTERS));
  }

  /** The vendor's people who close its books and pay. */
  public List<Reader> bookkeepers(Tenant tenant) {
    return with(active(tenant).and("role").in(BOOKKEEPERS));
  }

  /** One who may come in; empty where that one may not any more. */
  public Optional<Reader> find(Tenant tenant, String userId) {
    return find(where("_id").is(userId).and("memberships").elemMatch(active(tenant))).stream()
        .findFirst();
  }

  /** Those of the partners that have people. */
  public Set<String> partnersWithAny(Tenant tenant, Collection<String> partnerIds) {
    Criteria ofOne = active(tenant).and("partnerId").in(partnerIds);
    List<String> found =
        mongo.findDistinct(
            query(where("memberships").elemMatch(ofOne)),
            "memberships.partnerId",
            User.class,
            String.class);
    Set<String> partners = new HashSet<>(partnerIds);
    partners.retainAll(found);
    return partners;
  }

  /**
   * The next ids of partners that have people, in their order. People may work for other vendors'
   * partners too, whose ids may be among them.
   *
   * @param after the id before the first of them; null for the very first
   */
  public List<String> partnersAfter(Tenant tenant, @Nullable String after, int limit) {
    String last = after == null ? "" : after;
    Criteria ofOne = active(tenant).and("partnerId").gt(last);
    return mongo
        .findDistinct(
            query(where("memberships").elemMatch(ofOne)),
            "memberships.partnerId",
            User.class,
            String.class)
        .stream()
        .filter(each -> each.compareTo(last) > 0)
        .sorted()
        .limit(limit)
        .toList();
  }

  /** The administrators of the vendor itself. */
  public List<Reader> administrators(Tenant tenant) {
    return with(active(tenant).and("role").is(Role.VENDOR_ADMIN));
  }

  /** The language that a subject is spoken to in; English for a system. */
  public Language languageOf(String subject) {
    User user = mongo.findById(subject, User.class);
    return user == null ? Language.EN : user.spoken();
  }

  private static List<Role> holding(String scope) {
    return Arrays.stream(Role.values()).filter(role -> role.scopes().contains(scope)).toList();
  }

  private List<Reader> with(Criteria membership) {
    return find(where("memberships").elemMatch(membership));
  }

  private List<Reader> find(Criteria users) {
    return mongo.find(query(users), User.class).stream()
        .map(user -> new Reader(user.id(), user.email(), user.spoken()))
        .toList();
  }

  private static Criteria active(Tenant tenant) {
    return where("vendorId").is(tenant.vendorId()).and("status").is(MembershipStatus.ACTIVE);
  }
}
