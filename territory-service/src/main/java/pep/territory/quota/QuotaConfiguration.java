package pep.territory.quota;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class QuotaConfiguration {

  @Bean
  Migration quotaSalesIndexes() {
    return QuotaSales.indexes();
  }

  @Bean
  Migration quotaSalesByLineIndexes() {
    return QuotaSales.byLine();
  }
}
