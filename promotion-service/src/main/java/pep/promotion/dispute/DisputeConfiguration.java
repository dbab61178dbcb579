package pep.promotion.dispute;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class DisputeConfiguration {

  @Bean
  Migration disputeIndexes() {
    return Disputes.indexes();
  }
}
