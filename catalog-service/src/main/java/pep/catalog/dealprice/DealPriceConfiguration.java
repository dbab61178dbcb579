package pep.catalog.dealprice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

/** The indexes of deal prices. */
@Configuration(proxyBeanMethods = false)
class DealPriceConfiguration {

  @Bean
  Migration dealPriceWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-30-deal-prices-words", DealPrice.KIND, converter);
  }

  @Bean
  Migration dealPriceIndexes() {
    return DealPrices.indexes();
  }
}
