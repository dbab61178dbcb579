package pep.partner.profile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

  @Bean
  Migration partnerIndexes() {
    return Partners.indexes();
  }

  @Bean
  Migration partnerActivations() {
    return Partners.activations();
  }

  @Bean
  DueWork certificationExpiry(Certifying certifying) {
    return new DueWork("certification-expiry", Partner.KIND.collection(), certifying::expire);
  }
}
