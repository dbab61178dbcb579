package pep.sample.thing;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.springframework.stereotype.Repository;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** What has happened, written apart from the thing that it happened to. */
@Repository
public class Happenings {

  private final TenantCollection happenings;

  Happenings(TenantCollections collections) {
    this.happenings = collections.of("happenings");
  }

  /** Notes it once, however often. */
  public void note(Tenant tenant, String id) {
    happenings.updateOne(tenant, Filters.eq("_id", id), Updates.setOnInsert("thingId", id), true);
  }

  public long times(Tenant tenant, String id) {
    return happenings.count(tenant, Filters.eq("thingId", id));
  }
}
