package pep.performance.intake;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.performance.intake.file.KnownContents;
import pep.performance.intake.storing.SaleBatches;
import pep.platform.schema.Migration;

/** The indexes of the intake. */
@Configuration(proxyBeanMethods = false)
class IntakeMigrations {

  @Bean
  Migration saleBatchIndexes() {
    return Migration.of(
        "2026-11-24-sales-batches",
        database -> {
          MongoCollection<Document> batches = database.getCollection(SaleBatches.COLLECTION);
          batches.createIndex(
              Indexes.ascending("vendorId", "partition", "sequence"),
              new IndexOptions().name("place").unique(true));
          batches.createIndex(
              Indexes.ascending("vendorId", "intakeId", "kind", "number"),
              new IndexOptions().name("intake"));
          batches.createIndex(
              Indexes.ascending("vendorId", "held"),
              new IndexOptions().name("held").partialFilterExpression(Filters.exists("held.0")));
          database
              .getCollection("sales.intakes")
              .createIndex(
                  Indexes.ascending("vendorId", "createdAt"), new IndexOptions().name("newest"));
        });
  }

  @Bean
  Migration contentIndexes() {
    return KnownContents.indexes();
  }

  @Bean
  Migration intakesByBytes() {
    return Migration.of(
        "2026-11-29-sales-intakes-bytes",
        database ->
            database
                .getCollection("sales.intakes")
                .createIndex(
                    Indexes.ascending("vendorId", "received"), new IndexOptions().name("bytes")));
  }

  @Bean
  Migration saleBatchesByUnknownProduct() {
    return Migration.of(
        "2026-11-29-sales-batches-unattributed",
        database ->
            database
                .getCollection(SaleBatches.COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", "unattributed"),
                    new IndexOptions()
                        .name("unattributed")
                        .partialFilterExpression(Filters.exists("unattributed.0"))));
  }

  /** Tells of whom batches were stored lately, whoever the vendors are. */
  @Bean
  Migration saleBatchesByInstant() {
    return Migration.of(
        "2026-11-29-sales-batches-stored",
        database ->
            database
                .getCollection(SaleBatches.COLLECTION)
                .createIndex(
                    Indexes.ascending("at", "vendorId"), new IndexOptions().name("stored")));
  }
}
