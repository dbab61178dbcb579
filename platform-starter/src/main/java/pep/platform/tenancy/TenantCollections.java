package pep.platform.tenancy;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Gives access to documents that are not aggregates: guards, budgets, roll-ups, batches. */
public class TenantCollections {

  private final MongoTemplate mongo;

  public TenantCollections(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  public TenantCollection of(String name) {
    return new TenantCollection(mongo, name);
  }
}
