package pep.platform.tenancy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What a collection is asked across all tenants: who has something that is due, and how much. */
record AllTenants(MongoCollection<Document> collection) {

  private static final String VENDOR = "vendorId";

  /** Without a word on the vendor no index that vendors lead would serve the query. */
  private static final Bson ANY = Filters.gte(VENDOR, "");

  Set<Tenant> having(Bson filter) {
    Set<Tenant> tenants = new HashSet<>();
    collection
        .distinct(VENDOR, Filters.and(ANY, filter), String.class)
        .forEach(id -> tenants.add(new Tenant(id)));
    return tenants;
  }

  long count(Bson filter) {
    return collection.countDocuments(Filters.and(ANY, filter));
  }
}
