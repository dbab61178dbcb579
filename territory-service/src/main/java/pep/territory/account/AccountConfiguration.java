package pep.territory.account;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.schema.Migration;

/** The store of accounts and its indexes. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

  @Bean
  AggregateStore<Account> accountStore(AggregateStores stores) {
    return stores.of(Account.KIND);
  }

  @Bean
  Migration accountIndexes() {
    return Migration.of("2026-11-24-accounts", AccountConfiguration::index);
  }

  private static void index(MongoDatabase database) {
    var accounts = database.getCollection(Account.COLLECTION);
    accounts.createIndex(
        Indexes.ascending("vendorId", "code"),
        new IndexOptions()
            .name("code")
            .unique(true)
            .partialFilterExpression(Filters.exists("code")));
    accounts.createIndex(
        Indexes.ascending("vendorId", "keys"), new IndexOptions().name("keys"));
  }
}
