package pep.territory.outlet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class OutletConfiguration {

  @Bean
  Migration outletIndexes() {
    return Outlets.indexes();
  }

  @Bean
  Migration codesOfClosedOutlets() {
    return Outlets.codesOfClosedOnes();
  }

  @Bean
  Migration outletBrandKeys() {
    return Outlets.brandKeys();
  }
}
