package pep.promotion.ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

  @Bean
  Migration ledgerIndexes() {
    return Ledger.indexes();
  }
}
