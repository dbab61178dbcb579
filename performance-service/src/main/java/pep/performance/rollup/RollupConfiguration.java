package pep.performance.rollup;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

/** The indexes of the roll-ups. */
@Configuration(proxyBeanMethods = false)
class RollupConfiguration {

  @Bean
  Migration rollupIndexes() {
    return Migration.of(
        "2026-11-24-sales-rollups",
        database -> {
          MongoCollection<Document> rollups = database.getCollection(RollupStore.COLLECTION);
          rollups.createIndex(
              Indexes.ascending("vendorId", "dimension", "key", "month"),
              new IndexOptions().name("key"));
          rollups.createIndex(
              Indexes.ascending("vendorId", "dimension", "month"),
              new IndexOptions().name("month"));
        });
  }
}
