package pep.territory.placement;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

/** The indexes of territories and grants, and the clock that ends grants. */
@Configuration(proxyBeanMethods = false)
class PlacementConfiguration {

  @Bean
  AggregateStore<Territory> territoryStore(AggregateStores stores) {
    return stores.of(Territory.KIND);
  }

  @Bean
  AggregateStore<Grant> grantStore(AggregateStores stores) {
    return stores.of(Grant.KIND);
  }

  @Bean
  Migration territoryIndexes() {
    return Migration.of("2026-11-24-placement", PlacementConfiguration::index);
  }

  @Bean
  DueWork grantPeriod(Placement placement) {
    return new DueWork("grant-period", Grant.COLLECTION, placement::endWhenOver);
  }

  private static void index(MongoDatabase database) {
    var territories = database.getCollection("territories");
    territories.createIndex(
        Indexes.ascending("vendorId", "code"), new IndexOptions().name("code").unique(true));
    territories.createIndex(
        Indexes.ascending("vendorId", "area.regions"), new IndexOptions().name("regions"));
    territories.createIndex(
        Indexes.ascending("vendorId", "area.postalCodes.country"),
        new IndexOptions().name("postalCountries"));
    territories.createIndex(
        Indexes.ascending("vendorId", "area.polygons.bounds.west", "area.polygons.bounds.south"),
        new IndexOptions().name("bounds"));
    var grants = database.getCollection(Grant.COLLECTION);
    grants.createIndex(
        Indexes.ascending("vendorId", "productLine", "status"), new IndexOptions().name("line"));
    grants.createIndex(
        Indexes.ascending("vendorId", "territoryId", "status"),
        new IndexOptions().name("territory"));
    grants.createIndex(
        Indexes.ascending("vendorId", "partnerId"), new IndexOptions().name("partner"));
  }
}
