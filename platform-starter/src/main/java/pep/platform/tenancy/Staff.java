package pep.platform.tenancy;

import com.mongodb.client.model.Filters;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The vendor's own people and systems: all of the vendor lies within their reach. */
public record Staff(String subject, Tenant tenant, Set<String> scopes, String token)
    implements Reach {

  @Override
  public @Nullable String owner() {
    return null;
  }

  @Override
  public boolean allows(@Nullable String partnerId) {
    return true;
  }

  @Override
  public Bson within(String field) {
    return Filters.empty();
  }

  /** Never prints the token. */
  @Override
  public String toString() {
    return "Staff[" + subject + ", vendor " + tenant.vendorId() + "]";
  }
}
