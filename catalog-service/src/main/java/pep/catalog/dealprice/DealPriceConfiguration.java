package pep.catalog.dealprice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

/** The indexes of deal prices. */
@Configuration(proxyBeanMethods = false)
class DealPriceConfiguration {

  @Bean
  Migration dealPriceIndexes() {
    return DealPrices.indexes();
  }
}
