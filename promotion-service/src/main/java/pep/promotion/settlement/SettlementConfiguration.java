package pep.promotion.settlement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class SettlementConfiguration {

  @Bean
  Migration settlementIndexes() {
    return Settlements.indexes();
  }

  @Bean
  Migration settlementLineIndexes() {
    return SettlementLines.indexes();
  }
}
