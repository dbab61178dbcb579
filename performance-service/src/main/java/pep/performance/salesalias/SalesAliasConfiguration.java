package pep.performance.salesalias;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class SalesAliasConfiguration {

  @Bean
  Migration salesAliasIndexes() {
    return AliasStore.indexes();
  }
}
