package pep.territory.deal;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

/** The store of deals, its indexes, and the clock that ends their protection. */
@Configuration(proxyBeanMethods = false)
class DealConfiguration {

  @Bean
  AggregateStore<Deal> dealStore(AggregateStores stores) {
    return stores.of(Deal.KIND);
  }

  @Bean
  DueWork dealProtection(Deals deals) {
    return new DueWork("deal-protection", Deal.COLLECTION, deals::expireWhenDue);
  }

  @Bean
  Migration dealIndexes() {
    return Migration.of("2026-11-24-deals", DealConfiguration::index);
  }

  private static void index(MongoDatabase database) {
    var deals = database.getCollection(Deal.COLLECTION);
    deals.createIndex(
        Indexes.ascending("vendorId", "keys", "status"), new IndexOptions().name("keys"));
    deals.createIndex(
        Indexes.ascending("vendorId", "partnerId", "createdAt"),
        new IndexOptions().name("partner"));
    deals.createIndex(
        Indexes.ascending("vendorId", "accountId"), new IndexOptions().name("account"));
  }
}
