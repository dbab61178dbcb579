package pep.territory.brand;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class BrandConfiguration {

  @Bean
  Migration brandIndexes() {
    return Brands.indexes();
  }

  @Bean
  Migration brandWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-30-brands-words", Brand.KIND, converter);
  }
}
