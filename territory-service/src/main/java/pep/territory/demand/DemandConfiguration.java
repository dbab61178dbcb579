package pep.territory.demand;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class DemandConfiguration {

  @Bean
  Migration demandWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-30-demand-words", Demand.KIND, converter);
  }

  @Bean
  Migration demandIndexes() {
    return Demands.indexes();
  }
}
