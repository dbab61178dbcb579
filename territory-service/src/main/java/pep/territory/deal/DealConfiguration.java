package pep.territory.deal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class DealConfiguration {

  @Bean
  Migration dealIndexes() {
    return Deals.indexes();
  }

  @Bean
  DueWork dealProtection(DealRegistration deals) {
    return new DueWork("deal-protection", Deal.KIND.collection(), deals::expireWhenDue);
  }
}
