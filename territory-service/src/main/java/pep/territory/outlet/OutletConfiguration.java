package pep.territory.outlet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class OutletConfiguration {

  @Bean
  Migration outletWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-outlets-words", Outlet.KIND, converter);
  }

  @Bean
  Migration outletIndexes() {
    return OutletMigrations.indexes();
  }

  @Bean
  Migration outletPlaces() {
    return OutletMigrations.places();
  }

  @Bean
  Migration codesOfClosedOutlets() {
    return OutletMigrations.codesOfClosedOnes();
  }

  @Bean
  Migration outletReasonsNameTheOutlet() {
    return OutletMigrations.reasonsNameTheOutlet();
  }

  @Bean
  Migration outletBrandKeys() {
    return OutletMigrations.brandKeys();
  }
}
