package pep.territory.demand;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class DemandConfiguration {

  @Bean
  Migration demandIndexes() {
    return Demands.indexes();
  }
}
