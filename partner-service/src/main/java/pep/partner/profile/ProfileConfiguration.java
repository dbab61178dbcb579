package pep.partner.profile;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

  @Bean
  Migration partnerIndexes() {
    return PartnerMigrations.indexes();
  }

  /** A list in its order needs no sort, however few words many partners share. */
  @Bean
  Migration partnerOrder() {
    return Migration.of(
        "2026-11-29-partners-order",
        database -> {
          var partners = database.getCollection("partners");
          partners.createIndex(Indexes.ascending("vendorId", "code", "_id"));
          partners.createIndex(Indexes.ascending("vendorId", "profile.name", "_id"));
        });
  }

  /** Those below others are found by them; most are below none. */
  @Bean
  Migration partnerParents() {
    return Migration.of(
        "2026-11-29-partners-parents",
        database ->
            database
                .getCollection("partners")
                .createIndex(
                    Indexes.ascending("vendorId", Partners.PARENT),
                    new IndexOptions().partialFilterExpression(Filters.exists(Partners.PARENT))));
  }

  /** Those that were merged into one are found by it; hardly any was. */
  @Bean
  Migration partnerMerges() {
    return Migration.of(
        "2026-11-30-partners-merged",
        database ->
            database
                .getCollection("partners")
                .createIndex(
                    Indexes.ascending("vendorId", Partners.MERGED_INTO),
                    new IndexOptions()
                        .partialFilterExpression(Filters.exists(Partners.MERGED_INTO))));
  }

  @Bean
  Migration partnerActivations() {
    return PartnerMigrations.activations();
  }

  @Bean
  Migration partnerWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-partners-words", Partner.KIND, converter);
  }

  @Bean
  DueWork certificationExpiry(Certifying certifying) {
    return new DueWork("certification-expiry", Partner.KIND.collection(), certifying::expire);
  }
}
