package pep.territory.outlet;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.schema.Migration;

/** The store of outlets and its indexes. */
@Configuration(proxyBeanMethods = false)
class OutletConfiguration {

  @Bean
  AggregateStore<Outlet> outletStore(AggregateStores stores) {
    return stores.of(Outlet.KIND);
  }

  @Bean
  Migration outletIndexes() {
    return Migration.of("2026-11-24-outlets", OutletConfiguration::index);
  }

  private static void index(MongoDatabase database) {
    var outlets = database.getCollection(Outlet.COLLECTION);
    outlets.createIndex(
        Indexes.ascending("vendorId", "code"), new IndexOptions().name("code").unique(true));
    outlets.createIndex(
        Indexes.ascending("vendorId", "brand", "cell"), new IndexOptions().name("cell"));
    outlets.createIndex(
        Indexes.ascending("vendorId", "brand", "reach"), new IndexOptions().name("reach"));
    outlets.createIndex(
        Indexes.ascending("vendorId", "partnerId"), new IndexOptions().name("partner"));
  }
}
