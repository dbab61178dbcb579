package pep.platform.tenancy;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Many writes for one round trip; the tenant is added when they are sent. */
public final class TenantWrites {

  private final List<Function<Tenant, WriteModel<Document>>> writes = new ArrayList<>();

  public TenantWrites insert(Document document) {
    writes.add(tenant -> new InsertOneModel<>(TenantCollection.owned(tenant, document)));
    return this;
  }

  public TenantWrites update(Bson filter, Bson update, boolean upsert) {
    UpdateOptions options = new UpdateOptions().upsert(upsert);
    writes.add(
        tenant -> new UpdateOneModel<>(TenantCollection.within(tenant, filter), update, options));
    return this;
  }

  public TenantWrites update(Bson filter, List<? extends Bson> pipeline, boolean upsert) {
    UpdateOptions options = new UpdateOptions().upsert(upsert);
    writes.add(
        tenant -> new UpdateOneModel<>(TenantCollection.within(tenant, filter), pipeline, options));
    return this;
  }

  public boolean isEmpty() {
    return writes.isEmpty();
  }

  public int size() {
    return writes.size();
  }

  List<WriteModel<Document>> models(Tenant tenant) {
    return writes.stream().map(each -> each.apply(tenant)).toList();
  }
}
