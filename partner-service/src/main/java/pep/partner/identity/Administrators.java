package pep.partner.identity;

import static com.mongodb.client.model.Filters.eq;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Updates;
import java.util.Arrays;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import pep.partner.identity.user.MembershipStatus;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.User;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * Sees to it that a vendor, or the installation, keeps an active administrator. Two that end each
 * other at once would each still see the other; so both raise the vendor's guard, and the later one
 * looks again.
 */
@Repository
class Administrators {

  private static final String RAISED = "raised";

  private static final List<Role> ADMINISTERING =
      Arrays.stream(Role.values()).filter(Role::administers).toList();

  private final MongoTemplate mongo;
  private final TenantCollection guards;

  Administrators(MongoTemplate mongo, TenantCollections collections) {
    this.mongo = mongo;
    this.guards = collections.of("administrators.guards");
  }

  /** Makes the vendor's guard, before the transaction: rivals that both make it meet as equals. */
  void prepare(Tenant tenant) {
    TenantWrites guard = new TenantWrites();
    guard.update(guard(tenant), Updates.setOnInsert(RAISED, 0L), true);
    guards.offer(tenant, guard);
  }

  /**
   * Part of the transaction that ends somebody's administration.
   *
   * @throws LastAdministrator if nobody else is left
   */
  void remainWithout(Tenant tenant, User user) {
    guards.updateOne(tenant, guard(tenant), Updates.inc(RAISED, 1L), false);
    Criteria active =
        where("vendorId")
            .is(tenant.vendorId())
            .and("role")
            .in(ADMINISTERING)
            .and("status")
            .is(MembershipStatus.ACTIVE);
    Query others = query(where("_id").ne(user.id()).and("memberships").elemMatch(active));
    if (!mongo.exists(others, User.class)) {
      throw new LastAdministrator();
    }
  }

  private static Bson guard(Tenant tenant) {
    return eq("_id", tenant.vendorId());
  }
}
