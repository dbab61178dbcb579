package pep.performance.salesmapping;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

/** The words by which mappings are found. */
@Configuration(proxyBeanMethods = false)
class MappingConfiguration {

  @Bean
  Migration mappingWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-30-sales-mappings-words", FileMapping.KIND, converter);
  }
}
