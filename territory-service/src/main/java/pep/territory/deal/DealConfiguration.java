package pep.territory.deal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class DealConfiguration {

  @Bean
  Migration dealWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-deals-words", Deal.KIND, converter);
  }

  @Bean
  Migration dealIndexes() {
    return Deals.indexes();
  }

  @Bean
  Migration dealShares() {
    return Deals.indexOfShares();
  }

  @Bean
  DueWork dealProtection(DealRegistration deals) {
    return new DueWork("deal-protection", Deal.KIND.collection(), deals::expireWhenDue);
  }
}
