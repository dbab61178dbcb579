package pep.platform.tenancy;

import com.mongodb.client.model.Filters;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A partner's people and systems: only what belongs to the partner lies within their reach. */
public record PartnerCaller(
    String subject, Tenant tenant, String partnerId, Set<String> scopes, String token)
    implements Reach {

  @Override
  public String owner() {
    return partnerId;
  }

  @Override
  public boolean allows(@Nullable String id) {
    return partnerId.equals(id);
  }

  @Override
  public Bson within(String field) {
    return Filters.eq(field, partnerId);
  }

  /** Never prints the token. */
  @Override
  public String toString() {
    return "PartnerCaller["
        + subject
        + ", vendor "
        + tenant.vendorId()
        + ", partner "
        + partnerId
        + "]";
  }
}
