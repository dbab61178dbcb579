package pep.partner.profile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

  @Bean
  Migration partnerIndexes() {
    return Partners.indexes();
  }

  @Bean
  Migration partnerOrder() {
    return Partners.order();
  }

  @Bean
  Migration partnerActivations() {
    return Partners.activations();
  }

  @Bean
  Migration partnerWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-partners-words", Partner.KIND, converter);
  }

  @Bean
  DueWork certificationExpiry(Certifying certifying) {
    return new DueWork("certification-expiry", Partner.KIND.collection(), certifying::expire);
  }
}
